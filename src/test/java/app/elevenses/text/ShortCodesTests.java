package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShortCodesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            :coffee:                      | ☕
            Done :tada::tada: at last     | Done 🎉🎉 at last
            お疲れさま:tea:でした               | お疲れさま🍵でした
            :+1: and :-1:                 | 👍 and 👎
            :white_check_mark:            | ✅
            **:heart:**                   | **❤️**
            :no_such_thing:               | :no_such_thing:
            :Coffee:                      | :Coffee:
            at 12:30:45 sharp             | at 12:30:45 sharp
            see http://host:8080:x:       | see http://host:8080:x:
            `:coffee:` is :coffee:        | `:coffee:` is ☕
            ``a ` :coffee:`` :coffee:     | ``a ` :coffee:`` ☕
            > quoted :coffee: `:tea:`     | > quoted ☕ `:tea:`
            - `:tea:`⏎- :tea:             | - `:tea:`⏎- 🍵
            ```⏎:coffee:⏎```⏎:coffee:     | ```⏎:coffee:⏎```⏎☕
            no `code :coffee:             | no `code ☕
            """)
    void aCodeBecomesItsEmojiUnlessItStandsInCode(String written, String spelled) {
        assertThat(ShortCodes.spelled(written.replace('⏎', '\n'))).isEqualTo(spelled.replace('⏎', '\n'));
    }

    @Test
    void aThousandOfThemAreSpelledAtOnce() {
        assertThat(ShortCodes.spelled(":milk_glass:".repeat(1000))).isEqualTo("🥛".repeat(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "::", "`:", ":a", "[:", "*:_"})
    void nothingTakesLong(String part) {
        String written = part.repeat(20_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ShortCodes.spelled(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ja"})
    void everyEmojiOfThePickerIsOneAndHasItsCodesAndItsName(String language) throws IOException {
        List<JsonNode> all = emoji(language).toList();
        assertThat(all).hasSizeGreaterThan(1500);
        assertThat(all).allSatisfy(each -> {
            assertThat(Emoji.isOne(each.get(0).asString())).as(each.toString()).isTrue();
            assertThat(each.get(1).asString().split(" "))
                    .allSatisfy(code -> assertThat(ShortCodes.spelled(":" + code + ":"))
                            .isEqualTo(each.get(0).asString()));
            assertThat(each.get(2).asString()).isNotBlank();
        });
        assertThat(all).extracting(each -> each.get(0).asString()).doesNotHaveDuplicates();
        assertThat(emoji("en").map(each -> each.get(0)))
                .containsExactlyElementsOf(all.stream().map(each -> each.get(0)).toList());
    }

    private static Stream<JsonNode> emoji(String language) throws IOException {
        JsonNode groups =
                JsonMapper.shared().readTree(Files.readString(Path.of("frontend/modules/emoji/" + language + ".json")));
        return StreamSupport.stream(groups.spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.spliterator(), false));
    }
}
