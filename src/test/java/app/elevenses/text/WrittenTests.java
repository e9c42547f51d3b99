package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTests {

    private static final int ROOM = 10_000;

    @Test
    void wordsAreTidied() {
        assertThat(Written.words(" Hoch soll sie leben!\r\n", ROOM)).isEqualTo("Hoch soll sie leben!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "🎂"})
    void tenThousandFitAndOneMoreDoesNot(String character) {
        assertThat(Written.words(character.repeat(ROOM), ROOM)).isEqualTo(character.repeat(ROOM));
        assertThatThrownBy(() -> Written.words(character.repeat(ROOM + 1), ROOM))
                .isInstanceOfSatisfying(
                        TooManyWords.class,
                        refused -> assertThat(refused.details()).containsExactly(ROOM));
    }

    @Test
    void onlyWhatIsKeptCounts() {
        assertThat(Written.words("e\u0301".repeat(ROOM), ROOM)).isEqualTo("é".repeat(ROOM));
        assertThat(Written.words("a".repeat(ROOM) + "   \n", ROOM)).hasSize(ROOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "\u2800\u3164", "\u202e\u0007", "\ufe0f"})
    void nothingIsRefused(String written) {
        assertThatThrownBy(() -> Written.words(written, ROOM)).isInstanceOf(NothingSaid.class);
    }
}
