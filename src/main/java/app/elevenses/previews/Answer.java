package app.elevenses.previews;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What a server outside says to being asked once. */
sealed interface Answer {

    /** To be asked for elsewhere. */
    record Moved(PageAddress to) implements Answer {}

    /** What was asked for, as far as it is taken. */
    record Found(PageAddress at, byte[] content, @Nullable Charset charset) implements Answer {}
}
