package app.elevenses.embedded;

import org.jspecify.annotations.Nullable;

/** Why there is nothing to start with, in one sentence for the person at the console. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        this(sentence, null);
    }

    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
