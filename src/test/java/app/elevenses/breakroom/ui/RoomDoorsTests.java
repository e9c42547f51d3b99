package app.elevenses.breakroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.Presence;
import app.elevenses.breakroom.Reading;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomPeople;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.kit.Arriving;
import app.elevenses.kit.Destination;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.PersonCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.List;
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
    private RoomPeople people;

    @BeforeEach
    void meet() {
        scene = KitchenScene.quiet(beans);
        rooms = RoomScene.of(beans);
        people = RoomPeople.hired(scene);
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
        people.who(who).signIn();
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
        people.who(who).signIn();
        UI.getCurrent().navigate("break-room/rooms");
        String doors = String.join("\n", sent("show"));
        Destination there = new Destination("breakroom.destinations", NAME, "/break-room/" + room.slug());
        assertThat(destinations.matching("quetz", 50).contains(there)).isEqualTo(shown);
        assertThat(doors.contains("/break-room/" + room.slug() + "\"")).isEqualTo(shown && kind == RoomKind.OPEN);
    }

    @Test
    void theListShowsWhatOneIsIn() {
        RoomCard closed = room(RoomKind.CLOSED);
        RoomCard talk = rooms.between(people.who("maker"), people.who("member"));
        rooms.say(talk, people.who("maker"), "Psst");
        people.who("member").signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(list())
                .contains("\"name\":\"Kitchen\"", "\"here\":" + scene.kitchen(people.who("member")))
                .contains("\"id\":" + closed.id(), NAME)
                .contains("\"id\":" + talk.id(), "\"name\":\"Maya Okafor\"", "\"kind\":\"direct\"");
    }

    @Test
    void whoeverIsRemovedWhileLookingSeesNothingMore() {
        RoomCard room = room(RoomKind.CLOSED);
        people.who("member").signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        assertThat(presence.here(room.id()))
                .extracting(PersonCard::id)
                .containsExactly(people.who("member").id());
        sent("show", "start");

        rooms.remove(room, people.who("maker"), people.who("member"));
        rooms.say(room, people.who("maker"), "Now that Ben is gone");
        Arriving.pass();
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
        people.who("outsider").signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(list()).doesNotContain(NAME);
        rooms.bring(room, people.who("member"), people.who("outsider"));
        Arriving.pass();
        assertThat(list()).contains(NAME);
    }

    @Test
    void aRoomIsMarkedAsUnreadUntilItIsReadOnAnotherDevice() {
        RoomCard room = room(RoomKind.CLOSED);
        Colleague ben = people.who("member");
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        assertThat(list()).contains("\"unread\":{}");
        long first = rooms.say(room, people.who("maker"), "Tea?");
        Arriving.pass();
        assertThat(list()).contains("\"unread\":{\"%d\":0}".formatted(room.id()));
        long second = rooms.say(room, people.who("maker"), "Or coffee, @" + ben.handle());
        Arriving.pass();
        assertThat(list()).contains("\"unread\":{\"%d\":1}".formatted(room.id()));

        reading.readUpTo(room.id(), first);
        Arriving.pass();
        assertThat(list()).isEmpty();
        reading.readUpTo(room.id(), second);
        Arriving.pass();
        assertThat(list()).contains("\"unread\":{}");
    }

    @Test
    void whereOneStandsNothingIsMarkedAndTheFeedSaysWhatIsNew() {
        RoomCard room = room(RoomKind.CLOSED);
        Colleague ben = people.who("member");
        ben.signIn();
        UI.getCurrent().navigate("break-room");
        long seen = rooms.say(room, people.who("maker"), "Seen");
        reading.readUpTo(room.id(), seen);
        long last = rooms.say(room, people.who("maker"), "Not seen yet");
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
        people.who("outsider").signIn();
        UI.getCurrent().navigate("break-room");
        sent("show", "start", "update");
        RoomCard room = room(RoomKind.CLOSED);
        rooms.say(room, people.who("maker"), "Among ourselves");
        Arriving.pass();
        assertThat(sent("show", "start", "update")).isEmpty();
    }

    @Test
    void joiningPutsTheComposerInPlace() {
        RoomCard room = room(RoomKind.OPEN);
        people.who("outsider").signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        test(find(Button.class).withText("Join").single()).click();
        Arriving.pass();
        assertThat(find(MessageComposer.class).all()).hasSize(1);
        rooms.archive(room, people.who("maker"));
        Arriving.pass();
        assertThat(find(MessageComposer.class).all()).isEmpty();
        assertThat(screen()).contains("This room has been put away");
    }

    @Test
    void aColleaguesHandleLeadsToTheConversationWithThem() {
        Colleague ben = people.who("member");
        people.who("outsider").signIn();
        UI.getCurrent().navigate("break-room/with/" + ben.handle());
        assertThat(find(H1.class).single().getText()).isEqualTo("Ben Whitlock");
        for (String nobody : List.of("nobody-at-all", people.who("outsider").handle())) {
            UI.getCurrent().navigate("break-room/with/" + nobody);
            assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
        }
    }

    @Test
    void openingAClosedRoomAgainTakesNoMoreReadsThanTheKitchen() {
        RoomCard room = room(RoomKind.CLOSED);
        rooms.say(rooms.between(people.who("maker"), people.who("member")), people.who("maker"), "Psst");
        people.who("member").signIn();
        UI.getCurrent().navigate("break-room/" + room.slug());
        sent("start");
        long reads = scene.reads(() -> UI.getCurrent().navigate("wall"), () -> {
            UI.getCurrent().navigate("break-room/" + room.slug());
            sent("start");
        });
        assertThat(reads).isBetween(1L, 6L);
    }

    private RoomCard room(RoomKind kind) {
        RoomCard room = people.make(rooms, kind, RoomScene.called(NAME));
        people.takeOut(rooms, room);
        return room;
    }

    private String screen() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private static String list() {
        return String.join("\n", sent("show"));
    }

    private static List<String> sent(String... functions) {
        return Sent.to(UI.getCurrent(), functions);
    }
}
