package app.elevenses.notes.ui;

import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDraft;
import app.elevenses.wall.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note that somebody has not asked for yet, as it is kept; any part of it may be missing. */
record Unasked(
        String key,
        List<Long> people,
        @Nullable Occasion occasion,
        Gift gift,
        String words,
        @Nullable LocalDate day,
        String reason) {

    Unasked {
        key = key != null && key.matches("[0-9a-f]{32}") ? key : freshKey();
        people = people == null
                ? List.of()
                : people.stream()
                        .filter(Objects::nonNull)
                        .limit(NoteDraft.MOST_RECIPIENTS)
                        .toList();
        gift = Objects.requireNonNullElse(gift, Gift.HANDWRITTEN_NOTE);
        words = Objects.requireNonNullElse(words, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    static String freshKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
