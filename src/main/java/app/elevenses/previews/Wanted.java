package app.elevenses.previews;

import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;

/** What is asked for, and how much of it is taken at most. */
enum Wanted {
    PAGE(512 * 1024, "text/html", "application/xhtml+xml"),
    PICTURE(5 * 1024 * 1024, "image/jpeg", "image/png", "image/webp", "image/gif");

    private final int mostBytes;
    private final Set<String> types;

    Wanted(int mostBytes, String... types) {
        this.mostBytes = mostBytes;
        this.types = Set.of(types);
    }

    int mostBytes() {
        return mostBytes;
    }

    /** What a page says of itself stands at its beginning; half a picture is none. */
    boolean mayBeCut() {
        return this == PAGE;
    }

    String accepted() {
        return String.join(", ", types);
    }

    boolean accepts(@Nullable ContentType type) {
        return type != null && types.contains(type.getMimeType().toLowerCase(Locale.ROOT));
    }
}
