package app.elevenses.breakroom;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.drafts.DraftPlaceClosed;
import app.elevenses.drafts.Drafts;
import app.elevenses.images.PictureUse;
import app.elevenses.kit.Refusal;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who gets at what of a room: "yes", "no" to somebody who may know of the room, "nothing" where it does not exist for
 * them, and "door" for whoever is not signed in.
 */
@SpringBootTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomAccessTests {

    /** Whether they got at it; what is refused is told by what it is refused with. */
    @FunctionalInterface
    private interface Surface {

        boolean reach();
    }

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Rooms rooms;

    @Autowired
    private RoomAccess access;

    @Autowired
    private Conversation conversation;

    @Autowired
    private Talking talking;

    @Autowired
    private Reactions reactions;

    @Autowired
    private RoomMembers members;

    @Autowired
    private RoomKeeping keeping;

    @Autowired
    private Drafts drafts;

    @Autowired
    private List<PictureUse> pictureUses;

    private KitchenScene scene;
    private RoomScene roomScene;
    private Map<String, Colleague> people = Map.of();
    private long roomPicture;
    private long saidPicture;
    private RoomCard room = new RoomCard(
            0,
            RoomKind.OPEN,
            "",
            "",
            "",
            null,
            List.of(),
            0,
            false,
            false,
            MessageLife.FOR_GOOD,
            null,
            null,
            false,
            false,
            false);
    private Map<String, Long> said = Map.of();

    @BeforeAll
    void meet() {
        scene = KitchenScene.quiet(beans);
        roomScene = RoomScene.of(beans);
        people = Map.of(
                "maker", scene.hire("Maya Okafor"),
                "member", scene.hire("Ben Whitlock"),
                "removed", scene.hire("Sofia Tavares"),
                "outsider", scene.hire("Yuki Tanabe"),
                "administrator", scene.hire("Ada Lindqvist", Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            surface         | maker | member | removed | outsider | administrator | stranger
            is known        | yes   | yes    | nothing | nothing  | nothing       | door
            found by slug   | yes   | yes    | nothing | nothing  | nothing       | door
            in my list      | yes   | yes    | nothing | nothing  | nothing       | door
            to browse       | nothing | nothing | nothing | nothing | nothing     | door
            read newest     | yes   | yes    | nothing | nothing  | nothing       | door
            read older      | yes   | yes    | nothing | nothing  | nothing       | door
            read changed    | yes   | yes    | nothing | nothing  | nothing       | door
            say             | yes   | yes    | nothing | nothing  | nothing       | door
            edit own        | yes   | yes    | nothing | nothing  | nothing       | door
            delete own      | yes   | yes    | nothing | nothing  | nothing       | door
            put back own    | yes   | yes    | nothing | nothing  | nothing       | door
            react           | yes   | yes    | nothing | nothing  | nothing       | door
            take back       | yes   | yes    | nothing | nothing  | nothing       | door
            picture said    | yes   | yes    | nothing | nothing  | nothing       | nothing
            picture of room | yes   | yes    | nothing | nothing  | nothing       | nothing
            draft           | yes   | yes    | nothing | nothing  | nothing       | door
            who is in it    | yes   | yes    | nothing | nothing  | nothing       | door
            join            | nothing | nothing | nothing | nothing | nothing     | door
            bring           | yes   | yes    | nothing | nothing  | nothing       | door
            leave           | yes   | yes    | nothing | nothing  | nothing       | door
            take out        | yes   | no     | nothing | nothing  | nothing       | door
            change          | yes   | no     | nothing | nothing  | nothing       | door
            put away        | yes   | no     | nothing | nothing  | nothing       | door
            """)
    void aClosedRoomIsForItsMembersAlone(
            String surface,
            String maker,
            String member,
            String removed,
            String outsider,
            String administrator,
            String stranger) {
        open(RoomKind.CLOSED);
        expect(surface, maker, member, removed, outsider, administrator, stranger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            surface         | maker | member | removed | outsider | administrator | stranger
            is known        | yes   | yes    | yes     | yes      | yes           | door
            found by slug   | yes   | yes    | yes     | yes      | yes           | door
            in my list      | yes   | yes    | nothing | nothing  | nothing       | door
            to browse       | yes   | yes    | yes     | yes      | yes           | door
            read newest     | yes   | yes    | yes     | yes      | yes           | door
            read older      | yes   | yes    | yes     | yes      | yes           | door
            read changed    | yes   | yes    | yes     | yes      | yes           | door
            say             | yes   | yes    | no      | no       | no            | door
            edit own        | yes   | yes    | no      | nothing  | nothing       | door
            delete own      | yes   | yes    | yes     | nothing  | yes           | door
            put back own    | yes   | yes    | yes     | nothing  | yes           | door
            react           | yes   | yes    | no      | no       | no            | door
            take back       | yes   | yes    | no      | no       | no            | door
            picture said    | yes   | yes    | yes     | yes      | yes           | nothing
            picture of room | yes   | yes    | yes     | yes      | yes           | nothing
            draft           | yes   | yes    | yes     | yes      | yes           | door
            who is in it    | yes   | yes    | yes     | yes      | yes           | door
            join            | yes   | yes    | yes     | yes      | yes           | door
            bring           | yes   | yes    | no      | no       | no            | door
            leave           | yes   | yes    | yes     | yes      | yes           | door
            take out        | yes   | no     | no      | no       | yes           | door
            change          | yes   | no     | no      | no       | yes           | door
            put away        | yes   | no     | no      | no       | yes           | door
            """)
    void anOpenRoomIsReadByEverybodyAndWrittenInByThoseWhoJoined(
            String surface,
            String maker,
            String member,
            String removed,
            String outsider,
            String administrator,
            String stranger) {
        open(RoomKind.OPEN);
        expect(surface, maker, member, removed, outsider, administrator, stranger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            surface         | maker | member | outsider | administrator | stranger
            is known        | yes   | yes    | nothing  | nothing       | door
            found by slug   | yes   | yes    | nothing  | nothing       | door
            in my list      | yes   | yes    | nothing  | nothing       | door
            to browse       | nothing | nothing | nothing | nothing     | door
            read newest     | yes   | yes    | nothing  | nothing       | door
            read older      | yes   | yes    | nothing  | nothing       | door
            read changed    | yes   | yes    | nothing  | nothing       | door
            say             | yes   | yes    | nothing  | nothing       | door
            edit own        | yes   | yes    | nothing  | nothing       | door
            delete own      | yes   | yes    | nothing  | nothing       | door
            put back own    | yes   | yes    | nothing  | nothing       | door
            react           | yes   | yes    | nothing  | nothing       | door
            take back       | yes   | yes    | nothing  | nothing       | door
            picture said    | yes   | yes    | nothing  | nothing       | nothing
            draft           | yes   | yes    | nothing  | nothing       | door
            who is in it    | yes   | yes    | nothing  | nothing       | door
            join            | nothing | nothing | nothing | nothing     | door
            bring           | no    | no     | nothing  | nothing       | door
            leave           | no    | no     | nothing  | nothing       | door
            take out        | no    | no     | nothing  | nothing       | door
            change          | no    | no     | nothing  | nothing       | door
            put away        | no    | no     | nothing  | nothing       | door
            """)
    void aConversationOfTwoIsForTheTwo(
            String surface, String maker, String member, String outsider, String administrator, String stranger) {
        room = roomScene.between(somebody("maker"), somebody("member"));
        talk(List.of("maker", "member"));
        expect(surface, "maker", maker);
        expect(surface, "member", member);
        expect(surface, "outsider", outsider);
        expect(surface, "administrator", administrator);
        expect(surface, "stranger", stranger);
    }

    private void expect(
            String surface,
            String maker,
            String member,
            String removed,
            String outsider,
            String administrator,
            String stranger) {
        expect(surface, "stranger", stranger);
        expect(surface, "outsider", outsider);
        expect(surface, "removed", removed);
        expect(surface, "administrator", administrator);
        expect(surface, "member", member);
        expect(surface, "maker", maker);
    }

    /** With the one who was removed a member until everybody has said something. */
    private void open(RoomKind kind) {
        roomPicture = scene.picture(somebody("maker")).id();
        RoomDraft draft = new RoomDraft("A gift for Yuki", "", roomPicture);
        room = roomScene.make(kind, draft, somebody("maker"), somebody("member"), somebody("removed"));
        talk(List.of("maker", "member", "removed"));
        roomScene.remove(room, somebody("maker"), somebody("removed"));
    }

    private void talk(List<String> talkers) {
        Colleague maker = somebody("maker");
        saidPicture = scene.picture(maker).id();
        maker.does(() -> talking.say(room.id(), new MessageDraft(KitchenScene.key(), "Look", saidPicture, "")));
        said = Map.ofEntries(talkers.stream()
                .map(each -> entry(each, roomScene.say(room, somebody(each), "I am " + each)))
                .<Map.Entry<String, Long>>toArray(Map.Entry[]::new));
        talkers.forEach(each -> somebody(each).does(() -> reactions.react(first(), "👍")));
    }

    private Colleague somebody(String who) {
        return Objects.requireNonNull(people.get(who));
    }

    private long first() {
        return said.values().stream().min(Long::compare).orElseThrow();
    }

    private void expect(String surface, String who, String expected) {
        assertThat(outcome(surface, who)).as("%s: %s", who, surface).isEqualTo(expected);
        restore();
    }

    private String outcome(String surface, String who) {
        try {
            if (who.equals("stranger")) {
                SecurityContextHolder.clearContext();
                return surface(surface, who).reach() ? "yes" : "nothing";
            }
            return somebody(who).does(() -> surface(surface, who).reach()) ? "yes" : "nothing";
        } catch (AuthenticationException nobody) {
            return "door";
        } catch (RoomGone | MessageGone | DraftPlaceClosed unknown) {
            return "nothing";
        } catch (Refusal refusal) {
            return "no";
        }
    }

    /** As it was, so that what one did changes nothing for the next. */
    private void restore() {
        Colleague maker = somebody("maker");
        if (room.kind().isNamed()) {
            maker.does(() -> {
                for (String in : List.of("maker", "member")) {
                    scene.putIn(room.id(), somebody(in));
                }
                keeping.bringBack(room.id());
                for (String out : List.of("removed", "outsider", "administrator")) {
                    members.remove(room.id(), somebody(out).id());
                }
                keeping.change(room.id(), new RoomDraft("A gift for Yuki", "", roomPicture));
            });
        }
    }

    private Surface surface(String name, String who) {
        long id = room.id();
        long own = said.getOrDefault(who, first());
        return switch (name) {
            case "is known" -> () -> access.mayRead(id);
            case "found by slug" -> () -> rooms.find(room.slug()).isPresent();
            case "in my list" -> () -> isAmong(rooms.mine());
            case "to browse" -> () -> isAmong(rooms.open());
            case "read newest" -> () -> !conversation.newest(id).items().isEmpty();
            case "read older" -> () -> !conversation.before(id, own).items().isEmpty();
            case "read changed" -> () -> !conversation.these(id, Set.of(own)).isEmpty();
            case "say" -> did(() -> talking.say(id, KitchenScene.draft("Hello")));
            case "edit own" -> did(() -> talking.edit(own, "Otherwise " + System.nanoTime()));
            case "delete own" ->
                did(() -> {
                    talking.delete(own);
                    scene.putBack(own);
                });
            case "put back own" ->
                did(() -> {
                    scene.delete(own, who.equals("outsider") ? null : people.get(who));
                    try {
                        talking.putBack(own);
                    } finally {
                        scene.putBack(own);
                    }
                });
            case "react" -> did(() -> reactions.react(own, "🎉"));
            case "take back" -> did(() -> reactions.takeBack(first(), "👍"));
            case "picture said" -> () -> shows(saidPicture);
            case "picture of room" -> () -> shows(roomPicture);
            case "draft" -> did(() -> drafts.keep("message:" + id, "{}", List.of(), Instant.now()));
            case "who is in it" -> () -> !members.of(id).isEmpty();
            case "join" -> did(() -> members.join(id));
            case "bring" ->
                did(() -> members.bring(id, List.of(somebody("outsider").id())));
            case "leave" -> did(() -> members.leave(id));
            case "take out" -> did(() -> members.remove(id, somebody("member").id()));
            case "change" -> did(() -> keeping.change(id, new RoomDraft("Otherwise", "", roomPicture)));
            case "put away" -> did(() -> keeping.archive(id));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Surface did(Runnable deed) {
        return () -> {
            deed.run();
            return true;
        };
    }

    private boolean isAmong(Collection<RoomCard> found) {
        return found.stream().anyMatch(each -> each.id() == room.id());
    }

    private boolean shows(long picture) {
        return pictureUses.stream().anyMatch(use -> use.shows(picture));
    }

    @Test
    void aDraftIsThereAgainWhenTheRoomIs() {
        open(RoomKind.CLOSED);
        Colleague member = somebody("member");
        String place = "message:" + room.id();
        member.does(() -> drafts.keep(place, "{}", List.of(), Instant.now()));
        roomScene.remove(room, somebody("maker"), member);
        assertThat(member.does(() -> drafts.find(place))).isEmpty();
        assertThat(member.does(() -> drafts.under("message"))).isEmpty();
        roomScene.bring(room, somebody("maker"), member);
        assertThat(member.does(() -> drafts.under("message"))).hasSize(1);
    }

    @Test
    void whatIsAskedAgainAndAgainIsNotAskedOfTheDatabase() {
        open(RoomKind.CLOSED);
        Colleague member = somebody("member");
        member.does(() -> access.mayRead(room.id()));
        assertThat(scene.reads(() -> member.does(() -> {
                    access.mayRead(room.id());
                    access.mayWrite(room.id());
                    conversation.newest(room.id());
                })))
                .isZero();
    }

    @Test
    void messagesOfAnotherRoomAreNotThere() {
        open(RoomKind.OPEN);
        long kitchen = scene.kitchen(somebody("maker"));
        long elsewhere = scene.say(somebody("maker"), "In the kitchen");
        somebody("maker").does(() -> {
            assertThat(conversation.these(room.id(), Set.of(elsewhere))).isEmpty();
            assertThat(conversation.these(kitchen, Set.of(first()))).isEmpty();
        });
    }
}
