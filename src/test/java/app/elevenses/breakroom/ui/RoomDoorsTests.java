package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.Presence;
import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.kit.Destination;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

/** Who sees what of a room on a screen. */
@SpringBootTest
@Tag("database")
class RoomDoorsTests extends SpringBrowserlessTest {

    private static final String NAME = "Quetzalcoatl";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RoomDestinations destinations;

    @Autowired
    private Presence presence;

    @Autowired
    private Reading reading;

    private KitchenScene scene;
    private RoomScene rooms;
    private Map<String, Colleague> people = Map.of();

    @BeforeEach
    void meet() {
        scene = KitchenScene.quiet(beans);
        rooms = RoomScene.of(beans);
        people = Map.of(
                "maker", scene.hire("Maya Okafor"),
                "member", scene.hire("Ben Whitlock"),
                "removed", scene.hire("Sofia Tavares"),
                "outsider", scene.hire("Yuki Tanabe"),
                "administrator", scene.hire("Ada Lindqvist", Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, maker,         the room",
        "CLOSED, member,        the room",
        "CLOSED, removed,       nothing",
        "CLOSED, outsider,      nothing",
        "CLOSED, administrator, nothing",
        "OPEN,   maker,         the room",
        "OPEN,   member,        the room",
        "OPEN,   removed,       a look",
        "OPEN,   outsider,      a look",
        "OPEN,   administrator, a look"
    })
    void theAddressOfARoomShows(RoomKind kind, String who, String shown) {
        RoomCard room = room(kind);
        somebody(who).signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        String screen = screen();
        switch (shown) {
            case "the room" -> {
                assertThat(screen).contains(NAME);
                assertThat(find(MessageComposer.class).all()).hasSize(1);
            }
            case "a look" -> {
                assertThat(screen).contains(NAME, "You are looking in");
                assertThat(find(MessageComposer.class).all()).isEmpty();
                assertThat(find(Button.class).withText("Join").single().isVisible())
                        .isTrue();
            }
            default -> {
                assertThat(screen).doesNotContain(NAME);
                UI.getCurrent().navigate("break-room/no-such-room");
                assertThat(screen()).isEqualTo(screen);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, maker,         true",
        "CLOSED, member,        true",
        "CLOSED, removed,       false",
        "CLOSED, outsider,      false",
        "CLOSED, administrator, false",
        "OPEN,   maker,         true",
        "OPEN,   removed,       true",
        "OPEN,   outsider,      true"
    })
    void jumpingAndBrowsingShowIt(RoomKind kind, String who, boolean shown) {
        RoomCard room = room(kind);
        somebody(who).signIn();
        UI.getCurrent().navigate("break-room/rooms");
        String doors = String.join("\n", sent("show"));
        Destination there = new Destination("breakroom.destinations", NAME, "/break-room/" + room.slug());
        assertThat(destinations.matching("quetz", 50).contains(there)).isEqualTo(shown);
        assertThat(doors.contains("/break-room/" + room.slug() + "\"")).isEqualTo(shown && kind == RoomKind.OPEN);
    }

    @Test
    void theListShowsWhatOneIsIn() {
        RoomCard closed = room(RoomKind.CLOSED);
        RoomCard talk = rooms.between(somebody("maker"), somebody("member"));
        rooms.say(talk, somebody("maker"), "Psst");
        somebody("member").signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(list())
                .contains("\"name\":\"Kitchen\"", "\"here\":" + scene.kitchen(somebody("member")))
                .contains("\"id\":" + closed.id(), NAME)
                .contains("\"id\":" + talk.id(), "\"name\":\"Maya Okafor\"", "\"kind\":\"direct\"");
    }

    @Test
    void whoeverIsRemovedWhileLookingSeesNothingMore() {
        RoomCard room = room(RoomKind.CLOSED);
        somebody("member").signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        assertThat(presence.here(room.id()))
                .extracting(PersonCard::id)
                .containsExactly(somebody("member").id());
        sent("show", "start");

        rooms.remove(room, somebody("maker"), somebody("member"));
        rooms.say(room, somebody("maker"), "Now that Ben is gone");
        pass();
        assertThat(find(H1.class).single().getText()).isEqualTo("This room is not open to you any more");
        assertThat(find(Feed.class).all()).isEmpty();
        assertThat(find(MessageComposer.class).all()).isEmpty();
        assertThat(presence.here(room.id())).isEmpty();
        assertThat(String.join("\n", sent("show", "start", "update"))).doesNotContain(NAME, "Now that Ben is gone");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Break room · Elevenses");
    }

    @Test
    void whoeverIsBroughtInFindsTheRoomInTheirList() {
        RoomCard room = room(RoomKind.CLOSED);
        somebody("outsider").signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(list()).doesNotContain(NAME);
        rooms.bring(room, somebody("member"), somebody("outsider"));
        pass();
        assertThat(list()).contains(NAME);
    }

    @Test
    void aRoomIsMarkedAsUnreadUntilItIsReadOnAnotherDevice() {
        RoomCard room = room(RoomKind.CLOSED);
        Colleague ben = somebody("member");
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(list()).contains("\"unread\":{}");
        long first = rooms.say(room, somebody("maker"), "Tea?");
        pass();
        assertThat(list()).contains("\"unread\":{\"%d\":0}".formatted(room.id()));
        long second = rooms.say(room, somebody("maker"), "Or coffee, @" + ben.handle());
        pass();
        assertThat(list()).contains("\"unread\":{\"%d\":1}".formatted(room.id()));

        reading.readUpTo(room.id(), first);
        pass();
        assertThat(list()).isEmpty();
        reading.readUpTo(room.id(), second);
        pass();
        assertThat(list()).contains("\"unread\":{}");
    }

    @Test
    void whereOneStandsNothingIsMarkedAndTheFeedSaysWhatIsNew() {
        RoomCard room = room(RoomKind.CLOSED);
        Colleague ben = somebody("member");
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        long seen = rooms.say(room, somebody("maker"), "Seen");
        reading.readUpTo(room.id(), seen);
        long last = rooms.say(room, somebody("maker"), "Not seen yet");
        sent("show", "start");
        UI.getCurrent().navigate("break-room/" + room.slug());
        assertThat(list()).contains("\"unread\":{}");
        UI.getCurrent().navigate("break-room");
        assertThat(list()).contains("\"unread\":{\"%d\":0}".formatted(room.id()));
        UI.getCurrent().navigate("break-room/" + room.slug());
        assertThat(String.join("\n", sent("start"))).contains("\"readUpTo\":%d,".formatted(seen));
        Pressed.in(find(Feed.class).single(), "read", last, "{}");
        UI.getCurrent().navigate("break-room");
        assertThat(list()).contains("\"unread\":{}");
    }

    @Test
    void anOutsidersScreenIsToldNothingOfAClosedRoom() {
        somebody("outsider").signIn();
        UI.getCurrent().navigate("break-room");
        sent("show", "start", "update");
        RoomCard room = room(RoomKind.CLOSED);
        rooms.say(room, somebody("maker"), "Among ourselves");
        pass();
        assertThat(sent("show", "start", "update")).isEmpty();
    }

    @Test
    void joiningPutsTheComposerInPlace() {
        RoomCard room = room(RoomKind.OPEN);
        somebody("outsider").signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        test(find(Button.class).withText("Join").single()).click();
        pass();
        assertThat(find(MessageComposer.class).all()).hasSize(1);
        rooms.archive(room, somebody("maker"));
        pass();
        assertThat(find(MessageComposer.class).all()).isEmpty();
        assertThat(screen()).contains("This room has been put away");
    }

    @Test
    void aColleaguesHandleLeadsToTheConversationWithThem() {
        Colleague ben = somebody("member");
        somebody("outsider").signIn();
        UI.getCurrent().navigate("break-room/with/" + ben.handle());
        assertThat(find(H1.class).single().getText()).isEqualTo("Ben Whitlock");
        for (String nobody : List.of("nobody-at-all", somebody("outsider").handle())) {
            UI.getCurrent().navigate("break-room/with/" + nobody);
            assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
        }
    }

    @Test
    void openingAClosedRoomAgainTakesNoMoreReadsThanTheKitchen() {
        RoomCard room = room(RoomKind.CLOSED);
        rooms.say(rooms.between(somebody("maker"), somebody("member")), somebody("maker"), "Psst");
        somebody("member").signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        sent("start");
        long reads = scene.reads(() -> UI.getCurrent().navigate("wall"), () -> {
            UI.getCurrent().navigate("break-room/" + room.slug());
            sent("start");
        });
        assertThat(reads).isBetween(1L, 6L);
    }

    private RoomCard room(RoomKind kind) {
        RoomCard room = rooms.make(kind, NAME, somebody("maker"), somebody("member"), somebody("removed"));
        rooms.remove(room, somebody("maker"), somebody("removed"));
        return room;
    }

    private Colleague somebody(String who) {
        return Objects.requireNonNull(people.get(who));
    }

    private String screen() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private static String list() {
        return String.join("\n", sent("show"));
    }

    /** Until every change has reached this screen. */
    private static void pass() {
        UI ui = UI.getCurrent();
        await().until(() -> !ui.getSession().getPendingAccessQueue().isEmpty());
        MockVaadin.runUIQueue();
    }

    private static List<String> sent(String... functions) {
        return Sent.to(UI.getCurrent(), functions);
    }
}
