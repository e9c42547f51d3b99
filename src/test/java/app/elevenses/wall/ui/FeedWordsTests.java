package app.elevenses.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.kit.Languages;
import app.elevenses.kit.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedWordsTests {

    /** The part of the ICU message format that {@code words.js} reads. */
    private static final String PLURAL =
            "\\{\\d+,\\s*plural,(?:\\s*(?:zero|one|two|few|many|other|=\\d+)\\s*\\{[^{}]*\\})+\\s*\\}";

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theBrowserCanSayEveryPatternItIsGiven(Locale language) {
        assertThat(new Messages().words("wall.feed.", language))
                .isNotEmpty()
                .allSatisfy((key, pattern) -> assertThat(
                                pattern.replaceAll(PLURAL, "").replaceAll("\\{\\d+\\}", ""))
                        .as(key)
                        .doesNotContain("{", "}", "'{", "'#"));
    }
}
