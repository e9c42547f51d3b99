package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.MessageGone;
import app.elevenses.breakroom.NotAnEmoji;
import app.elevenses.breakroom.Presence;
import app.elevenses.breakroom.Reactions;
import app.elevenses.breakroom.Talking;
import app.elevenses.kit.Arriving;
import app.elevenses.kit.Destination;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class RoomViewTests extends KitchenScreenTest {

    @Autowired
    private Talking talking;

    @Autowired
    private Reactions reactions;

    @Autowired
    private Presence presence;

    @Autowired
    private RoomDestinations destinations;

    private long id;

    @BeforeEach
    void talk() {
        id = scene.say(ben, "the **price** of milk!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"break-room", "break-room/kitchen"})
    void bothAddressesLeadToTheKitchen(String path) {
        sofia.signIn();
        assertThat(shownAt(path)).isEqualTo("Kitchen");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Kitchen · Elevenses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"break-room/never-was", "break-room/Kitchen", "break-room/1", "break-room/kitchen/1"})
    void anythingElseIsAPageThatNeverWas(String path) {
        sofia.signIn();
        assertThat(shownAt(path)).isEqualTo("Nothing here");
    }

    @ParameterizedTest
    @CsvSource({"writer, true, true", "other, false, false", "administrator, false, true"})
    void everybodySeesTheirOwnRow(String who, boolean mine, boolean mayDelete) {
        sofia.does(() -> reactions.react(id, "😮"));
        switch (who) {
            case "writer" -> ben.signIn();
            case "other" -> sofia.signIn();
            default -> scene.hire("Ada Lindqvist", Role.ADMINISTRATOR).signIn();
        }
        shownAt("break-room");

        String start = sent("start").stream()
                .filter(each -> each.contains("rowTag"))
                .findFirst()
                .orElseThrow();
        assertThat(start)
                .contains(
                        "\"newestLast\":true", "\"id\":" + id, "<strong>price</strong>", "\"emoji\":\"😮\",\"count\":1")
                .contains("\"mine\":" + mine + ",\"mayDelete\":" + mayDelete);
        assertThat(start.contains("\"text\":\"the **price** of milk!\"")).isEqualTo(mine);
        assertThat(start.contains("\"clientKey\"")).isEqualTo(mine);
    }

    @Test
    void whatOthersSayAndDoIsSentToTheScreen() {
        sofia.signIn();
        shownAt("break-room");
        sent("start");

        long next = scene.say(ben, "And of tea");
        assertThat(Arriving.rows()).contains("\"id\":" + next, "And of tea");
        scene.edit(ben, next, "And of coffee");
        assertThat(Arriving.rows()).contains("And of coffee", "\"editedAt\":");
        ben.does(() -> reactions.react(next, "👍"));
        assertThat(Arriving.rows()).contains("\"emoji\":\"👍\"");
        ben.does(() -> talking.delete(next));
        assertThat(Arriving.rows()).isEqualTo("update([], [" + next + "])");
    }

    @Test
    void whatIsDeletedIsPutBackByUndo() {
        ben.signIn();
        shownAt("break-room");
        Pressed.in(feed(), "delete", id, "{}");
        assertThat(scene.words(sofia)).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(scene.words(sofia)).containsExactly("the **price** of milk!");
    }

    @Test
    void whatIsSaidIsAnsweredWithItsRowHoweverOftenItIsSent() {
        ben.signIn();
        shownAt("break-room");
        String letter = "{\"key\":\"%s\",\"text\":\"Hello\"}".formatted(KitchenScene.key());
        String first = Pressed.in(feed(), "say", 0, letter).toString();
        assertThat(first).startsWith("[{").contains("<p>Hello</p>", "\"mine\":true");
        assertThat(Pressed.in(feed(), "say", 0, letter).toString()).isEqualTo(first);
        assertThat(scene.words(sofia)).containsExactly("the **price** of milk!", "Hello");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"key":"0123456789abcdef0123456789abcdef","text":" "}                    | There is nothing to read yet. Write a few words.
            {"key":"0123456789abcdef0123456789abcdef","text":"x","pictures":[{"id":999999}]} | This picture is no longer here: please upload it again.
            {"key":"0123456789abcdef0123456789abcdef"}                               | There is nothing to read yet. Write a few words.
            """)
    void whatIsRefusedIsAnsweredInOneSentence(String letter, String sentence) {
        ben.signIn();
        shownAt("break-room");
        assertThat(Pressed.in(feed(), "say", 0, letter).toString()).isEqualTo("{\"refused\":\"" + sentence + "\"}");
    }

    @Test
    void tooMuchIsRefusedInOneSentence() {
        ben.signIn();
        shownAt("break-room");
        String letter = "{\"key\":\"%s\",\"text\":\"%s\"}".formatted(KitchenScene.key(), "x".repeat(20_001));
        assertThat(Pressed.in(feed(), "say", 0, letter).toString()).contains("Keep it to 20,000 characters.");
        assertThat(Pressed.in(feed(), "edit", id, letter).toString()).contains("Keep it to 20,000 characters.");
    }

    @Test
    void whoMayNotDoItCannotAskForIt() {
        sofia.signIn();
        shownAt("break-room");
        assertThat(Pressed.in(feed(), "edit", id, "{\"text\":\"Hello\"}").toString())
                .contains("This message is no longer here.");
        assertThatThrownBy(() -> Pressed.in(feed(), "delete", id, "{}")).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> Pressed.in(feed(), "react", id, "{\"emoji\":\"milk\"}"))
                .isInstanceOf(NotAnEmoji.class);
        assertThat(scene.words(ben)).containsExactly("the **price** of milk!");
    }

    @Test
    void anElementReactsAndTakesItBack() {
        sofia.signIn();
        shownAt("break-room");
        Pressed.in(feed(), "react", id, "{\"emoji\":\"😮\"}");
        assertThat(scene.read(ben).getFirst().reactions()).hasSize(1);
        Pressed.in(feed(), "takeBackReaction", id, "{\"emoji\":\"😮\"}");
        assertThat(scene.read(ben).getFirst().reactions()).isEmpty();
    }

    @Test
    void whoeverLooksIsThereAndIsGoneWhenTheyGo() {
        long kitchen = scene.kitchen(ben);
        sofia.signIn();
        shownAt("break-room");
        assertThat(presence.here(kitchen)).extracting(PersonCard::id).contains(sofia.id());
        assertThat(sent("show")).anySatisfy(people -> assertThat(people).contains("Sofia Tavares", "Europe/Dublin"));

        presence.enter(kitchen, new PersonCard(-1, "guest", "A guest", null, ZoneOffset.UTC, null, null));
        Arriving.pass();
        assertThat(sent("show")).anySatisfy(people -> assertThat(people).contains("A guest"));
        presence.leave(kitchen, -1);

        shownAt("wall");
        assertThat(presence.here(kitchen)).extracting(PersonCard::id).doesNotContain(sofia.id());
    }

    @Test
    void theKitchenCanBeJumpedTo() {
        sofia.signIn();
        Destination kitchen = new Destination("breakroom.destinations", "Kitchen", "/break-room/kitchen");
        assertThat(destinations.matching("kit", 5)).containsExactly(kitchen);
        assertThat(destinations.matching("", 5)).contains(kitchen);
        assertThat(destinations.matching("never was", 5)).isEmpty();
        assertThat(destinations.matching("kit", 0)).isEmpty();
    }

    @Test
    void openingAWarmBreakRoomTakesAtMostSixReadsHoweverMuchWasSaid() {
        List<Long> said = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> scene.say(ben, "Number " + number))
                .toList();
        said.forEach(each -> sofia.does(() -> reactions.react(each, "👍")));
        sofia.signIn();
        shownAt("break-room");
        long reads = scene.reads(() -> shownAt("wall"), () -> {
            shownAt("break-room");
            sent("start");
        });
        assertThat(reads).isBetween(1L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"break-room", "break-room/kitchen", "break-room/bar"})
    void whoeverIsNotSignedInIsShownNothing(String path) {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(path);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isEmpty();
    }

    /** The heading of the page. */
    private String shownAt(String path) {
        UI.getCurrent().navigate(path);
        return find(H1.class).single().getText();
    }

    private Feed feed() {
        return find(Feed.class).single();
    }

    private static List<String> sent(String function) {
        return Sent.to(UI.getCurrent(), function);
    }
}
