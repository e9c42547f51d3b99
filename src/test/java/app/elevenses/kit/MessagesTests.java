package app.elevenses.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.elevenses.kit.MessageFiles.Line;
import app.elevenses.wall.Occasion;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTests {

    static final List<Locale> LANGUAGES = Languages.ALL;

    /** Names, and nothing to translate in them. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("shell.product", "shell.page-title", "shell.keys.ctrl");

    /** What {@code words.js} understands of a plural. */
    private static final Pattern PLURAL_IN_THE_BROWSER =
            Pattern.compile("\\{\\d+, plural,( (zero|one|two|few|many|other|=\\d+) \\{[^{}]*})+}");

    private final Map<String, String> english = MessageFiles.textsOf(Locale.ENGLISH);

    @Test
    void everyLanguageHasAFolderAndNothingElseHas() {
        assertThat(MessageFiles.namesIn(MessageFiles.FOLDER))
                .containsExactlyInAnyOrderElementsOf(
                        LANGUAGES.stream().map(Locale::getLanguage).toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageHasTheSameTextsInTheSameFiles(Locale language) {
        assertThat(MessageFiles.linesOf(language))
                .extracting(Line::place)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(MessageFiles.linesOf(Locale.ENGLISH).stream()
                        .map(Line::place)
                        .toList());
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsFile() {
        assertThat(MessageFiles.lines())
                .allSatisfy(line -> assertThat(line.key())
                        .matches("[a-z]+(\\.[a-z-]+)+")
                        .startsWith(line.file().replace("properties", "")));
    }

    @Test
    void noTextIsEmptyOrHasStrayBlanks() {
        assertThat(MessageFiles.lines())
                .allSatisfy(line -> assertThat(line.text())
                        .isNotBlank()
                        .isEqualTo(line.text().strip()));
    }

    @Test
    void noTextHasAnApostropheThatWouldQuote() {
        assertThat(MessageFiles.lines())
                .allSatisfy(line -> assertThat(line.text()).as(line.key()).doesNotContain("'", "\\"));
    }

    @Test
    void everyTextIsAMessagePattern() {
        assertThat(MessageFiles.lines())
                .allSatisfy(line -> assertThatCode(
                                () -> new MessageFormat(line.text(), Locale.forLanguageTag(line.language())))
                        .as(line.toString())
                        .doesNotThrowAnyException());
    }

    @Test
    void everyTextHasThePlaceholdersOfTheEnglishOne() {
        assertThat(MessageFiles.lines())
                .allSatisfy(line -> assertThat(MessageFiles.placeholders(line.text()))
                        .as(line.toString())
                        .isEqualTo(MessageFiles.placeholders(english.getOrDefault(line.key(), ""))));
    }

    @Test
    void everyPluralHasTheBranchesItsLanguageAsksFor() {
        assertThat(MessageFiles.lines()).allSatisfy(line -> {
            Set<String> asked = PluralRules.forLocale(Locale.forLanguageTag(line.language()))
                    .getKeywords();
            assertThat(MessageFiles.plurals(line.text()))
                    .as(line.toString())
                    .allSatisfy(branches -> assertThat(branches).isEqualTo(new TreeSet<>(asked)));
        });
    }

    @Test
    void everyPluralThatGoesToTheBrowserIsPlainEnoughForIt() {
        Set<String> sent = SourceTexts.prefixesForTheBrowser();
        assertThat(MessageFiles.lines())
                .filteredOn(line -> sent.stream().anyMatch(line.key()::startsWith))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(PLURAL_IN_THE_BROWSER
                                .matcher(line.text())
                                .replaceAll("")
                                .replaceAll("\\{\\d}", ""))
                        .as(line.toString())
                        .doesNotContain("{", "}"));
    }

    @Test
    void noTextWasLeftInEnglish() {
        assertThat(MessageFiles.lines())
                .filteredOn(line -> !line.language().equals("en") && !SAME_EVERYWHERE.contains(line.key()))
                .allSatisfy(line -> assertThat(line.text())
                        .as(line.toString())
                        .isNotEqualToIgnoringCase(english.getOrDefault(line.key(), "")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyOccasionHasANameAndAHint(Locale language) {
        Map<String, String> texts = MessageFiles.textsOf(language);
        for (Occasion occasion : Occasion.values()) {
            assertThat(texts).containsKeys("wall.occasion." + occasion.key(), "wall.compose.hint." + occasion.key());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 0 new celebrations | 1 new celebration | 2 new celebrations | 5 new celebrations
                    de | 0 neue Gründe zum Feiern | 1 neuer Grund zum Feiern | 2 neue Gründe zum Feiern | 5 neue Gründe zum Feiern
                    es | 0 celebraciones nuevas | 1 celebración nueva | 2 celebraciones nuevas | 5 celebraciones nuevas
                    ja | 新しいお祝い 0 件 | 新しいお祝い 1 件 | 新しいお祝い 2 件 | 新しいお祝い 5 件
                    """)
    void manyAreCountedAsTheLanguageCounts(String language, String none, String one, String two, String five) {
        Messages messages = new Messages();
        Locale reader = Locale.forLanguageTag(language);
        assertThat(List.of(0, 1, 2, 5))
                .extracting(count -> messages.getTranslation("wall.feed.newer", reader, count))
                .containsExactly(none, one, two, five);
    }

    @Test
    void aReaderWhoseLanguageIsMissingIsToldInEnglish() {
        assertThat(new Messages().getTranslation("kit.undo", Locale.ITALIAN)).isEqualTo("Undo");
    }

    @Test
    void aReaderFromAnotherCountryIsToldInTheirLanguage() {
        assertThat(new Messages().getTranslation("kit.undo", Locale.forLanguageTag("de-AT")))
                .isEqualTo("Rückgängig");
    }
}
