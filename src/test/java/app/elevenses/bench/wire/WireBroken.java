package app.elevenses.bench.wire;

import org.jspecify.annotations.Nullable;

/** The portal did not say what a screen needs to hear. */
public final class WireBroken extends RuntimeException {

    WireBroken(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
