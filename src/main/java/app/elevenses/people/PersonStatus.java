package app.elevenses.people;

import app.elevenses.text.Emoji;
import app.elevenses.text.PlainText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person_statuses")
class PersonStatus {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    private long personId;

    private String emoji;
    private String words;
    private @Nullable Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonStatus() {}

    PersonStatus(long personId, StatusDraft draft, Instant now) {
        this.personId = personId;
        emoji = readEmoji(draft.emoji());
        words = readWords(draft.words());
        endsAt = readEnd(draft.endsAt(), now);
    }

    private static String readEmoji(String chosen) {
        if (!Emoji.isOne(chosen)) {
            throw new StatusEmojiUnfit();
        }
        return chosen;
    }

    private static String readWords(String typed) {
        String words = PlainText.tidy(typed.replaceAll("\\s+", " "));
        if (PlainText.saysNothing(words) || PlainText.length(words) > StatusDraft.LONGEST) {
            throw new StatusUnfit(StatusDraft.LONGEST);
        }
        return words;
    }

    private static @Nullable Instant readEnd(@Nullable Instant chosen, Instant now) {
        if (chosen == null) {
            return null;
        }
        if (!chosen.isAfter(now) || chosen.isAfter(now.plus(LONGEST))) {
            throw new StatusEndUnfit();
        }
        return chosen.truncatedTo(ChronoUnit.MICROS);
    }

    StatusItem item() {
        return new StatusItem(emoji, words, endsAt);
    }
}
