package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void controlCharactersGoAndLineBreaksStay() {
        assertThat(PlainText.tidy("one\u0000\u0007 two\u001b[31m\u007f\u0085three\nfour"))
                .isEqualTo("one two[31m\nthree\nfour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u2028b", "a\u2029b", "a\u000bb", "a\fb"})
    void everySortOfLineBreakIsOne(String written) {
        assertThat(PlainText.tidy(written)).isEqualTo("a\nb");
    }

    @Test
    void aTabKeepsWordsApart() {
        assertThat(PlainText.tidy("tea\tcake")).isEqualTo("tea cake");
    }

    @Test
    void blankLinesBetweenParagraphsStay() {
        assertThat(PlainText.tidy("  one\r\n\r\ntwo \n")).isEqualTo("one\n\ntwo");
    }

    @Test
    void lettersAndTheirAccentsAreComposed() {
        assertThat(PlainText.tidy("Zoe\u0308")).isEqualTo("Zo\u00eb");
        assertThat(PlainText.tidy("か\u3099")).isEqualTo("が");
    }

    @Test
    void whatIsTidyStaysAsItIs() {
        String hidden = PlainText.tidy("e\u0000\u0301 e\u202e\u0301");
        assertThat(hidden).isEqualTo("\u00e9 \u00e9").isEqualTo(PlainText.tidy(hidden));
    }

    @Test
    void halfACharacterIsNone() {
        assertThat(PlainText.tidy("cake \ud83c")).isEqualTo("cake");
        assertThat(PlainText.tidy("\udf82 cake")).isEqualTo("cake");
        assertThat(PlainText.tidy("\ud83c\udf82")).isEqualTo("🎂");
    }

    @Test
    void marksOfDirectionStayAndOverridesGo() {
        String marks = "\u200fשלום\u200e \u2067עולם\u2069 \u061cسلام";
        assertThat(PlainText.tidy(marks)).isEqualTo(marks);
        assertThat(PlainText.tidy("a\u202ab\u202bc\u202cd\u202de\u202ef")).isEqualTo("abcdef");
    }

    @Test
    void towersOfAccentsAreCutAtEight() {
        assertThat(PlainText.tidy("x" + "\u0316".repeat(8))).isEqualTo("x" + "\u0316".repeat(8));
        assertThat(PlainText.tidy("x" + "\u0316".repeat(9))).isEqualTo("x" + "\u0316".repeat(8));
        assertThat(PlainText.tidy("x" + "\u0316".repeat(500) + "y" + "\u0317".repeat(500)))
                .isEqualTo("x" + "\u0316".repeat(8) + "y" + "\u0317".repeat(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chúc mừng sinh nhật, chị Hằng! Nguyễn Thị Ánh Tuyết",
                "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים",
                "जन्मदिन की शुभकामनाएँ, क्षत्रिय श्री र्‍य",
                "สุขสันต์วันเกิด ที่น้ำ",
                "عيد ميلاد سعيد مُحَمَّدٌ",
                "お誕生日おめでとうございます、ヴィクトリア",
                "생일 축하합니다",
                "བཀྲ་ཤིས་བདེ་ལེགས།"
            })
    void livingScriptsStayAsTheyAre(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        assertThat(PlainText.tidy(words)).isEqualTo(composed);
        assertThat(PlainText.saysNothing(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩🏽‍❤️‍💋‍👨🏿", "👨‍👩‍👧‍👦", "🕯️", "❤️‍🔥", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇯🇵", "☕︎"})
    void emojiStayWhole(String emoji) {
        assertThat(PlainText.tidy(emoji)).isEqualTo(emoji);
        assertThat(PlainText.saysNothing(emoji)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " \t\r\n",
                "\u00a0",
                "\u3000",
                "\u2003",
                "\u200b",
                "\u200d\u200c",
                "\ufeff",
                "\u2060",
                "\u00ad",
                "\u200f",
                "\u2067\u2069",
                "\u2800",
                "\u3164",
                "\uffa0",
                "\u115f\u1160",
                "\ufe0f",
                "\u034f",
                "\u180e",
                "\udb40\udc67",
                "\u0000",
                " \u200b\u2800\u3164\n"
            })
    void whatNobodySeesIsNothing(String written) {
        assertThat(PlainText.saysNothing(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u200b.", "-", "0", "ᄀ", "⠁", "🫖", "😶‍🌫️"})
    void theSmallestSignIsSomething(String written) {
        assertThat(PlainText.saysNothing(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "tea, 3", "🫖, 1", "🎂🎂, 2", "👩‍🚀, 3", "日本, 2"})
    void surrogatePairsCountAsOne(String written, int length) {
        assertThat(PlainText.length(written)).isEqualTo(length);
    }
}
