package app.elevenses.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.KitchenTest;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.MessageLife;
import app.elevenses.breakroom.PictureDraft;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomDraft;
import app.elevenses.breakroom.RoomKeeping;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.kit.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes of messages when their time does. */
class DispatchTests extends KitchenTest {

    @Autowired
    private Dispatch dispatch;

    @Autowired
    private WaitingMessages waiting;

    @Autowired
    private WaitingFarewell farewell;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private RoomCard bar;

    @BeforeEach
    void meet() {
        database.sql("delete from waiting_messages").update();
        bar = roomScene.make(RoomKind.CLOSED, "Bar", ben, sofia);
        sofia.signIn();
    }

    private long leave(long roomId, String words) {
        return leave(roomId, KitchenScene.draft(words));
    }

    private long leave(long roomId, MessageDraft draft) {
        return sofia.<Long>does(
                () -> waiting.leave(roomId, draft, clock.instant().plus(Duration.ofHours(1))));
    }

    /** As if the portal had slept through it. */
    private void anHourPasses() {
        database.sql("update waiting_messages set send_at = send_at - interval 61 minute")
                .update();
    }

    @Test
    void whatWaitsIsSaidAtItsTimeAndNotBefore() {
        leave(kitchen, "Cake at four");
        dispatch.send();
        assertThat(scene.words(ben)).isEmpty();
        anHourPasses();
        dispatch.send();
        dispatch.send();
        assertThat(scene.words(ben)).containsExactly("Cake at four");
        assertThat(scene.read(ben).getFirst().author().id()).isEqualTo(sofia.id());
        assertThat(waiting.mine()).isEmpty();
        assertThat(scene.count("waiting_messages")).isZero();
    }

    @Test
    void severalNodesThatWakeAtOnceSayItOnce() throws Exception {
        List<String> words =
                IntStream.range(0, 8).mapToObj(number -> "Number " + number).toList();
        words.forEach(each -> leave(kitchen, each));
        anHourPasses();
        AtOnce.all(4, dispatch::send);
        assertThat(scene.words(ben)).containsExactlyInAnyOrderElementsOf(words);
        assertThat(scene.count("waiting_messages")).isZero();
    }

    @Test
    void whatIsSentByHandAtThatVeryMomentIsSaidOnce() throws Exception {
        long id = leave(kitchen, "Cake at four");
        anHourPasses();
        AtOnce.each(2, number -> {
            if (number == 0) {
                dispatch.send();
            } else {
                sendUnlessGone(id);
            }
            return true;
        });
        assertThat(scene.words(ben)).containsExactly("Cake at four");
    }

    private void sendUnlessGone(long id) {
        try {
            sofia.does(() -> waiting.sendNow(id));
        } catch (Refusal gone) {
            assertThat(gone).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void whatWasTakenBackIsNotSaidUnlessItIsPutBack() {
        long id = leave(kitchen, "Cake at four");
        waiting.takeBack(id);
        anHourPasses();
        dispatch.send();
        assertThat(scene.words(ben)).isEmpty();
        waiting.putBack(id);
        dispatch.send();
        assertThat(scene.words(ben)).containsExactly("Cake at four");
    }

    @Test
    void whoWasTakenOutOfTheRoomSaysNothingThereAndKeepsTheWords() {
        long id = leave(bar.id(), "For the bar alone");
        roomScene.remove(bar, ben, sofia);
        anHourPasses();
        dispatch.send();
        assertThat(stopped()).containsExactly("For the bar alone");
        assertThat(scene.count("messages where room_id = " + bar.id())).isZero();
        dispatch.send();
        assertThatThrownBy(() -> sofia.does(() -> waiting.sendNow(id))).isInstanceOf(Refusal.class);
        assertThat(stopped()).hasSize(1);
        roomScene.bring(bar, ben, sofia);
        dispatch.send();
        assertThat(scene.count("messages where room_id = " + bar.id())).isZero();
        sofia.does(() -> waiting.sendNow(id));
        assertThat(scene.count("messages where room_id = " + bar.id())).isEqualTo(1);
    }

    private List<String> stopped() {
        return sofia.<List<WaitingItem>>does(() -> waiting.mine()).stream()
                .filter(WaitingItem::stopped)
                .map(WaitingItem::text)
                .toList();
    }

    @Test
    void nothingIsSaidInARoomThatWasPutAwayOrIsForReading() {
        RoomCard garden = roomScene.make(RoomKind.OPEN, "Garden", ben, sofia);
        leave(bar.id(), "To the bar");
        leave(garden.id(), "To the garden");
        leave(kitchen, "To everybody");
        roomScene.archive(bar, ben);
        roomScene.change(garden, ben, new RoomDraft("Garden", "", null, true, MessageLife.FOR_GOOD));
        anHourPasses();
        dispatch.send();
        assertThat(stopped()).containsExactlyInAnyOrder("To the bar", "To the garden");
        assertThat(scene.words(ben)).containsExactly("To everybody");
    }

    @Test
    void whatCouldNotGoWaitsAgainForTheTimeThatIsChosenThen() {
        long id = leave(bar.id(), "To the bar");
        roomScene.archive(bar, ben);
        anHourPasses();
        dispatch.send();
        ben.does(() -> beans.getBean(RoomKeeping.class).bringBack(bar.id()));
        int version = waiting.mine().getFirst().version();
        waiting.change(id, version, "To the bar", clock.instant().plus(Duration.ofHours(1)));
        assertThat(stopped()).isEmpty();
        anHourPasses();
        dispatch.send();
        assertThat(scene.count("messages where room_id = " + bar.id())).isEqualTo(1);
    }

    @Test
    void whoIsSpokenToHearsOfItWhenItIsSaidAndNotBefore() {
        String called = "notices where kind = 'MENTIONED' and person_id = " + ben.id();
        leave(kitchen, "Cake at four, @" + ben.handle());
        dispatch.send();
        assertThat(scene.count(called)).isZero();
        anHourPasses();
        dispatch.send();
        assertThat(scene.count(called)).isEqualTo(1);
    }

    @Test
    void nothingOfWhoeverLeftIsSaid() {
        leave(kitchen, "Cake at four");
        anHourPasses();
        scene.letGo(sofia);
        dispatch.send();
        assertThat(scene.words(ben)).isEmpty();
        assertThat(scene.count("waiting_messages where author_id = " + sofia.id()))
                .isZero();
    }

    @Test
    void anAnswerIsSaidToWhatItAnswersAndPlainlyOnceThatIsGoneForGood() {
        long question = scene.say(ben, "Cake?");
        leave(kitchen, KitchenScene.answer(question, true));
        anHourPasses();
        dispatch.send();
        assertThat(scene.read(ben).getLast().threadId()).isEqualTo(question);

        long another = scene.say(ben, "Tea?");
        leave(kitchen, KitchenScene.answer(another, true));
        database.sql("delete from messages where id = ?").param(another).update();
        anHourPasses();
        dispatch.send();
        assertThat(scene.read(ben).getLast().text()).isEqualTo("An answer");
        assertThat(scene.read(ben).getLast().threadId()).isNull();
    }

    @Test
    void whatWasTakenBackADayAgoIsForgottenAndItsPicturesLetGo() {
        long picture = scene.picture(sofia).id();
        long id = leave(
                kitchen,
                new MessageDraft(KitchenScene.key(), "Cake", List.of(new PictureDraft(picture, "")), null, true));
        waiting.takeBack(id);
        farewell.clear();
        assertThat(scene.count("waiting_messages")).isEqualTo(1);
        database.sql("update waiting_messages set taken_back_at = taken_back_at - interval 25 hour")
                .update();
        farewell.clear();
        assertThat(scene.count("waiting_messages")).isZero();
        assertThat(scene.count("pictures where kept_at is null and id = " + picture))
                .isEqualTo(1);
    }
}
