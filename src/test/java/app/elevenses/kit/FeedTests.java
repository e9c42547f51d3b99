package app.elevenses.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(packages = "app.elevenses.kit")
class FeedTests extends BrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Row(long id, String key) {}

    private final List<String> asked = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>(List.of(new Row(2, "b"), new Row(1, "a")));
    private Feed feed = new Feed("tea-cup", source(), Map.of(), ZoneId.of("UTC"));

    @BeforeEach
    void pour() {
        feed = new Feed("tea-cup", source(), Map.of("label", "Cups"), ZoneId.of("Europe/Dublin"));
        feed.rememberPlaceAs("cupboard");
    }

    @Test
    void theFirstPageIsSentWithEverythingARowNeeds() {
        UI.getCurrent().add(feed);
        assertThat(sent())
                .containsExactly("""
                start({"rowTag":"tea-cup","place":"cupboard","newestLast":false,"readUpTo":null,"waiting":0,"words":{"label":"Cups"},"locale":"%s","zone":"Europe/Dublin",\
                "page":{"rows":[{"id":2,"key":"b"},{"id":1,"key":"a"}],"more":true}})""".formatted(UI.getCurrent().getLocale().toLanguageTag()));
    }

    @Test
    void aConversationReadsDownwards() {
        feed.newestLast();
        UI.getCurrent().add(feed);
        assertThat(sent()).singleElement().asString().contains("\"newestLast\":true");
    }

    @Test
    void whatChangesWhileTheScreenIsPutTogetherIsInTheFirstPage() {
        feed.addAttachListener(attached -> rows.addFirst(new Row(3, "c")));
        UI.getCurrent().add(feed);
        assertThat(sent()).singleElement().asString().contains("{\"id\":3,\"key\":\"c\"}");
    }

    @Test
    void whatIsBeforeAKeyIsAskedOfTheSource() {
        assertThat(feed.before("b").toString()).isEqualTo("{\"rows\":[{\"id\":1,\"key\":\"a\"}],\"more\":false}");
        assertThat(asked).containsExactly("before b");
    }

    @Test
    void whoeverReadsOneWayIsLedNowhereElse() {
        assertThat(feed.after("a").toString()).isEqualTo("{\"rows\":[],\"more\":false}");
        assertThat(feed.around(1).isNull()).isTrue();
        assertThat(feed.newest().path("rows")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, -1, 0, 1e300, Double.NaN, Double.NEGATIVE_INFINITY})
    void whoeverReadsBothWaysIsLedToWhatIsThere(double id) {
        feed.readBothWays(new Feed.Ways(
                () -> new Feed.Page(rows, true),
                key -> new Feed.Page(rows, true, "after " + key),
                asked -> asked == 2 ? Optional.of(new Feed.Page(rows, true, "z")) : Optional.empty()));
        assertThat(feed.after("a").path("newest").asString()).isEqualTo("after a");
        assertThat(feed.around(id).isNull()).isEqualTo(id != 2);
        assertThat(feed.newest().has("newest")).isFalse();
    }

    @Test
    void rowsThatChangedOrWentAreSent() {
        UI.getCurrent().add(feed);
        sent();
        feed.update(List.of(new Row(3, "c")), List.of(1L, 2L));
        assertThat(sent()).containsExactly("update([{\"id\":3,\"key\":\"c\"}], [1,2])");
    }

    @Test
    void whatIsAllowedIsDoneAndAnswered() {
        feed.allow("stir", (id, detail) -> {
            asked.add("stir " + id + " " + detail.path("times").asInt());
            return id;
        });
        assertThat(feed.act("stir", 7, JSON.readTree("{\"times\":3}")).toString())
                .isEqualTo("7");
        assertThat(asked).containsExactly("stir 7 3");
    }

    @Test
    void whatHasNoAnswerIsAnsweredWithNothing() {
        feed.allow("sip", (id, detail) -> null);
        assertThat(feed.act("sip", 7, JSON.createObjectNode()).isNull()).isTrue();
    }

    @Test
    void whatIsNotAllowedIsNotDone() {
        JsonNode answer = feed.act("smash", 7, JSON.createObjectNode());
        assertThat(answer.isNull()).isTrue();
        assertThat(asked).isEmpty();
    }

    private Feed.Source source() {
        return new Feed.Source(() -> new Feed.Page(rows, true), key -> {
            asked.add("before " + key);
            return new Feed.Page(List.of(new Row(1, "a")), false);
        });
    }

    /** What the browser is told, as it would be called there. */
    private static List<String> sent() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return Sent.to(ui, "start", "update");
    }
}
