package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The price of milk             | the price of milk
            Käse, Straße, ÉCOLE, ﬁn       | kase strasse ecole fin
            a I x                         | a i x
            don't o'clock l’avion         | don t o clock l avion
            3.50 € for 2 cups             | 3 50 for 2 cups
            ben@elevenses.example         | ben elevenses example
            https://tea.example/a_b?c=d   | https tea example a b c d
            **bold** `code` ~~gone~~      | bold code gone
            ＡＢＣ１２３                  | abc123
            Ёлка ΩΜΈΓΑ                    | ёлка ωμέγα
            हिन्दी                         | हिन्दी
            今日の茶                      | 今 今日 日 日の の の茶 茶
            ｺｰﾋｰ                          | コ コー ー ーヒ ヒ ヒー
            牛乳milk                      | 牛 牛乳 乳 milk
            한국                          | 한 한국 국
            🎂 🎂🎉                       | 🎂 🎉
            ❤️                            | ❤
            :-) … !!! *                   | ''
            """)
    void aTextIsFoundByItsWords(String text, String words) {
        assertThat(String.join(" ", SearchWords.of(text).stream().sorted().toList()))
                .isEqualTo(sorted(words));
    }

    private static String sorted(String words) {
        return Stream.of(words.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void aWordWithoutEndIsFoundPieceByPiece() {
        assertThat(SearchWords.of("x".repeat(100))).containsExactlyInAnyOrder("x".repeat(64), "x".repeat(36));
        assertThat(SearchWords.of("ﷺ".repeat(64) + " " + "ﬃ".repeat(64)))
                .allMatch(word -> PlainText.length(word) <= SearchWords.LONGEST);
    }

    @Test
    void aTextOfAllWordsThereAreIsFoundByMany() {
        String all = IntStream.range(0, 9_000).mapToObj("word%d"::formatted).collect(Collectors.joining(" "));
        assertThat(SearchWords.of(all)).hasSize(4_000);
    }
}
