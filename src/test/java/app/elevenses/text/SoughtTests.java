package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mil                     | ''                | mil
            the price of mil        | the price of      | mil
            milk milk               | ''                | milk
            milk, please!           | milk please       | ''
            tea for 2               | tea for 2         | ''
            a                       | a                 | ''
            KÄSE                    | ''                | kase
            コーヒー                | コー ーヒ ヒー    | ''
            茶                      | 茶                | ''
            朝の mil                | 朝の              | mil
            🎂                      | 🎂                | ''
            ben@elevenses.example   | ben elevenses     | example
            %' OR 1=1 -- _          | or 1              | ''
            """)
    void theLastWordMayBeTheBeginningOfOne(String typed, String words, String beginning) {
        Sought sought = Sought.of(typed);
        assertThat(String.join(" ", sought.words())).isEqualTo(words);
        assertThat(sought.beginning()).isEqualTo(beginning);
        assertThat(sought.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "* + - \" ( ) < > ~ @", "\u0000\u202E"})
    void whereThereIsNoWordNothingIsLookedFor(String typed) {
        assertThat(Sought.of(typed).isEmpty()).isTrue();
    }

    @Test
    void nobodyNeedsMoreThanTwoDozenWords() {
        assertThat(Sought.of("a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3")
                        .words())
                .hasSize(24)
                .endsWith("x");
        assertThat(Sought.of("茶".repeat(200)).words()).containsExactly("茶茶");
    }

    @Test
    void whatWasLookedForIsMarked() {
        assertThat(marked("milk price", "The price of Milk, and of milkshakes"))
                .containsExactly("The ", "price", " of ", "Milk", ", and of milkshakes");
        assertThat(marked("mil", "Milk and milkshakes")).containsExactly("", "Milk", " and ", "milkshakes");
        assertThat(marked("kase", "Käse")).containsExactly("", "Käse");
        assertThat(marked("コーヒー", "朝のコーヒーはいかが")).containsExactly("朝の", "コーヒー", "はいかが");
        assertThat(marked("茶", "お茶とミルク")).containsExactly("お", "茶", "とミルク");
        assertThat(marked("🎂", "Today: 🎂!")).containsExactly("Today: ", "🎂", "!");
        assertThat(marked("<b>", "<b>bold</b>")).containsExactly("<", "b", ">bold</", "b", ">");
        assertThat(marked("nothing", "Something else")).containsExactly("Something else");
        assertThat(marked("nothing", "")).isEmpty();
    }

    private static List<String> marked(String sought, String text) {
        return Sought.of(sought).markedIn(text, 80);
    }

    @Test
    void ofALongTextThePartIsShownInWhichItStands() {
        String long_ = "word ".repeat(100) + "needle " + "other ".repeat(100);
        assertThat(marked("needle", long_))
                .hasSize(3)
                .element(0)
                .asString()
                .startsWith("…word word")
                .endsWith("word ");
        assertThat(marked("needle", long_).get(1)).isEqualTo("needle");
        assertThat(marked("needle", long_).get(2)).endsWith("…");
        assertThat(String.join("", marked("needle", long_)).length()).isLessThan(84);
    }

    @Test
    void theBeginningAndTheEndOfALongTextAreShownAsSuch() {
        assertThat(marked("needle", "needle " + "other ".repeat(100)).getFirst())
                .isEmpty();
        List<String> atTheEnd = marked("needle", "word ".repeat(100) + "needle");
        assertThat(atTheEnd).hasSize(2);
        assertThat(atTheEnd.getFirst()).startsWith("…");
        assertThat(marked("", "word ".repeat(100)))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("word…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (int length = 60; length < 100; length++) {
            String shown =
                    String.join("", Sought.of("needle").markedIn("🎂".repeat(length) + "needle" + "🎂".repeat(90), 80));
            assertThat(shown).isEqualTo(PlainText.tidy(shown));
        }
    }
}
