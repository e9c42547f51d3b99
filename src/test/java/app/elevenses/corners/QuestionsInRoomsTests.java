package app.elevenses.corners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessageLife;
import app.elevenses.breakroom.NotYoursToKeep;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomDraft;
import app.elevenses.breakroom.RoomGone;
import app.elevenses.breakroom.RoomKeeping;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.breakroom.RoomPutAway;
import app.elevenses.people.Colleagues.Colleague;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionsInRoomsTests extends QuestionsTest {

    private static final QuestionPlan AT_ELEVEN = QuestionPlan.usual(ZoneId.of("UTC"));

    @Autowired
    private Conversation conversation;

    @Autowired
    private RoomKeeping keeping;

    @Autowired
    private RoomMembers members;

    @BeforeEach
    void meet() {
        ben.does(() -> ideas.add("Tea or coffee?"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "CLOSED"})
    void aRoomIsAskedAndNoOther(RoomKind kind) {
        RoomCard asked = make(kind);
        RoomCard beside = roomScene.make(RoomKind.CLOSED, "Quiet", ben);
        setUp(asked);
        askOn(23);
        assertThat(words(asked)).containsExactly("Tea or coffee?");
        assertThat(words(beside)).isEmpty();
        assertThat(scene.words(ben)).isEmpty();
    }

    @Test
    void whatAClosedRoomIsAskedIsForThoseInItAlone() {
        RoomCard room = make(RoomKind.CLOSED);
        setUp(room);
        askOn(23);
        for (Colleague outsider : List.of(ada, scene.hire("Yuki Tanabe"))) {
            assertThatThrownBy(() -> outsider.does(() -> conversation.newest(room.id())))
                    .isInstanceOf(RoomGone.class);
        }
        assertThat(sofia.does(() -> conversation.newest(room.id())).items())
                .extracting(MessageItem::text)
                .containsExactly("Tea or coffee?");
    }

    @Test
    void aRoomThatIsPutAwayIsAskedNothingUntilItIsUsedAgain() {
        RoomCard room = make(RoomKind.CLOSED);
        setUp(room);
        roomScene.archive(room, ben);
        askOn(23);
        assertThat(words(room)).isEmpty();
        ben.does(() -> keeping.bringBack(room.id()));
        askOn(24);
        assertThat(words(room)).containsExactly("Tea or coffee?");
    }

    @Test
    void whereEverybodyHasLeftNobodyIsAsked() {
        RoomCard room = make(RoomKind.OPEN);
        setUp(room);
        for (Colleague somebody : List.of(ben, sofia)) {
            somebody.does(() -> members.leave(room.id()));
        }
        askOn(23);
        assertThat(words(room)).isEmpty();
        sofia.does(() -> members.join(room.id()));
        askOn(24);
        assertThat(words(room)).containsExactly("Tea or coffee?");
    }

    @Test
    void aRoomForReadingIsAskedAsItWasChosenByThoseWhoWriteThere() {
        RoomDraft news = new RoomDraft("News", "", null, true, MessageLife.FOR_GOOD);
        RoomCard room = roomScene.make(RoomKind.OPEN, news, ben, sofia);
        setUp(room);
        askOn(23);
        assertThat(words(room)).containsExactly("Tea or coffee?");
    }

    @Test
    void eachRoomHasATurnOfItsOwn() {
        RoomCard one = make(RoomKind.OPEN);
        RoomCard other = make(RoomKind.CLOSED);
        setUp(one);
        askOn(23);
        ben.does(() -> ideas.add("Window or aisle?"));
        setUp(other);
        askOn(24);
        assertThat(words(one)).containsExactly("Window or aisle?", "Tea or coffee?");
        assertThat(words(other)).containsExactly("Tea or coffee?");
    }

    @Test
    void onlyWhoeverLooksAfterTheRoomChoosesWhetherItIsAsked() {
        RoomCard room = make(RoomKind.CLOSED);
        setUp(room);
        assertRefused(sofia, room, NotYoursToKeep.class);
        assertRefused(ada, room, RoomGone.class);
        assertRefused(scene.hire("Yuki Tanabe"), room, RoomGone.class);
        assertThat(ben.does(() -> questions.plan(room.id()))).contains(AT_ELEVEN);
        roomScene.archive(room, ben);
        assertRefused(ben, room, RoomPutAway.class);
    }

    private void assertRefused(Colleague somebody, RoomCard room, Class<? extends Throwable> refusal) {
        List<Runnable> tries = List.of(
                () -> questions.plan(room.id()),
                () -> questions.ask(room.id(), AT_ELEVEN),
                () -> questions.stop(room.id()));
        tries.forEach(each -> assertThatThrownBy(() -> somebody.does(each)).isInstanceOf(refusal));
    }

    /** Made by Ben, with Sofia in it. */
    private RoomCard make(RoomKind kind) {
        return roomScene.make(kind, "Bread", ben, sofia);
    }

    private void setUp(RoomCard room) {
        ben.does(() -> questions.ask(room.id(), AT_ELEVEN));
    }

    private void askOn(int day) {
        watch.set("2026-11-%dT11:00:05Z".formatted(day));
        asking.askWhoeverIsDue();
        asking.askWhoeverIsDue();
    }

    /** Newest first, as Ben reads them. */
    private List<String> words(RoomCard room) {
        return ben.does(() -> conversation.newest(room.id())).items().stream()
                .map(MessageItem::text)
                .toList();
    }
}
