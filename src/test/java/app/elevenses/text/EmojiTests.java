package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTests {

    @ParameterizedTest
    @ValueSource(strings = {"👍", "❤️", "🫖", "👍🏽", "👩🏽‍💻", "👨‍👩‍👧‍👦", "🇯🇵", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "☕"})
    void oneEmojiIsOne(String emoji) {
        assertThat(Emoji.isOne(emoji)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "1",
                "#",
                "👍👍",
                "👍 ",
                " 👍",
                "👍a",
                "❤",
                "\u200d",
                "\ufe0f",
                "🇯",
                "<b>",
                "&hearts;",
                ":-)",
                "👩‍",
                "👍\u0000",
                "👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍"
            })
    void anythingElseIsNot(String other) {
        assertThat(Emoji.isOne(other)).isFalse();
    }
}
