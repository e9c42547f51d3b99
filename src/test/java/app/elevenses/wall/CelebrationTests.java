package app.elevenses.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.Refusal;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CelebrationTests {

    private static final long POSTER = 1;
    private static final long CELEBRATED = 2;
    private static final long CELEBRATED_TOO = 3;
    private static final long OTHER = 4;

    @Test
    void somebodyIsCelebrated() {
        refuses(NobodyCelebrated.class, draft(List.of(), "Hurray!", null, ""));
    }

    @Test
    void whoeverIsNamedTwiceIsCelebratedOnceWhereTheyWereNamedFirst() {
        List<Long> named = List.of(CELEBRATED_TOO, CELEBRATED, CELEBRATED_TOO, CELEBRATED);
        assertThat(celebration(draft(named, "Hurray!", null, "")).peopleIds())
                .containsExactly(CELEBRATED_TOO, CELEBRATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "\u2800"})
    void aPictureComesWithWords(String alt) {
        refuses(PictureUndescribed.class, draft(List.of(CELEBRATED), "Hurray!", 7L, alt));
    }

    @Test
    void theWordsForAPictureAreFiveHundredCharactersAtMost() {
        celebration(draft(List.of(CELEBRATED), "Hurray!", 7L, "🎂".repeat(500)));
        refuses(TooManyWords.class, draft(List.of(CELEBRATED), "Hurray!", 7L, "a".repeat(501)));
    }

    @Test
    void wordsForNoPictureAreNoMatter() {
        celebration(draft(List.of(CELEBRATED), "Hurray!", null, "a".repeat(501)));
    }

    @Test
    void thereIsSomethingToRead() {
        refuses(NothingSaid.class, draft(List.of(CELEBRATED), " \u200b", null, ""));
    }

    @Test
    void tenThousandCharactersFit() {
        celebration(draft(List.of(CELEBRATED), "a".repeat(10_000), null, ""));
        refuses(TooManyWords.class, draft(List.of(CELEBRATED), "a".repeat(10_001), null, ""));
    }

    @ParameterizedTest
    @CsvSource({POSTER + ", true", CELEBRATED + ", true", CELEBRATED_TOO + ", true", OTHER + ", false"})
    void whoPostedItAndWhoIsCelebratedMayTakeItDown(long person, boolean may) {
        Celebration celebration = celebration(draft(List.of(CELEBRATED, CELEBRATED_TOO), "Hurray!", null, ""));
        assertThat(celebration.mayBeTakenDownBy(person)).isEqualTo(may);
    }

    private static void refuses(Class<? extends Refusal> refusal, CelebrationDraft draft) {
        assertThatThrownBy(() -> celebration(draft)).isInstanceOf(refusal);
    }

    private static Celebration celebration(CelebrationDraft draft) {
        return new Celebration(draft, POSTER, Instant.EPOCH);
    }

    private static CelebrationDraft draft(List<Long> people, String text, @Nullable Long picture, String alt) {
        return new CelebrationDraft("0".repeat(32), Occasion.PROMOTION, people, text, picture, alt);
    }
}
