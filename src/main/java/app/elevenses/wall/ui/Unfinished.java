package app.elevenses.wall.ui;

import app.elevenses.wall.Occasion;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A celebration that somebody is still writing, as it is kept; any part of it may be missing. */
record Unfinished(
        String key,
        @Nullable Occasion occasion,
        List<Long> people,
        String text,
        @Nullable Long picture,
        String alt) {

    Unfinished {
        key = key != null && key.matches("[0-9a-f]{32}") ? key : freshKey();
        people = people == null
                ? List.of()
                : people.stream().filter(Objects::nonNull).limit(100).toList();
        text = Objects.requireNonNullElse(text, "");
        alt = Objects.requireNonNullElse(alt, "");
    }

    static Unfinished blank(String key) {
        return new Unfinished(key, null, List.of(), "", null, "");
    }

    static String freshKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
