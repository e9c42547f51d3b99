package app.elevenses.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-IE, en",
        "de, de",
        "de-AT, de",
        "de-CH-1996, de",
        "es, es",
        "es-419, es",
        "es-MX, es",
        "ja, ja",
        "ja-JP, ja",
        "fr, en",
        "pt-BR, en",
        "zh-Hant, en",
        "und, en",
        "gsw, en"
    })
    void everyReaderIsServedInTheClosestLanguage(String reader, String served) {
        assertThat(Languages.closestTo(Locale.forLanguageTag(reader))).isEqualTo(Locale.forLanguageTag(served));
    }
}
