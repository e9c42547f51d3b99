package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Wristwatch;
import app.elevenses.breakroom.Hiding;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.MessageExpired;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.breakroom.Talking;
import app.elevenses.later.Reminders;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@NoticesTest
class ReminderNoticesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Talking talking;

    @Autowired
    private Hiding hiding;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private Wristwatch clock;

    private NoticesScene scene;
    private KitchenScene room;
    private Colleague ben;
    private Colleague sofia;
    private long kitchen;
    private Instant inAnHour;

    @BeforeEach
    void hire() {
        scene = NoticesScene.empty(beans);
        room = KitchenScene.quiet(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares", "sofia@example.org", Locale.ENGLISH, "UTC");
        kitchen = room.kitchen(ben);
        inAnHour = clock.instant().plus(Duration.ofHours(1));
    }

    @Test
    void whatTheyAskedForWaitsFromThatTimeOnAndNotBefore() {
        long rota = room.say(ben, "The rota");
        sofia.does(() -> reminders.remindOf(rota, inAnHour));
        pass(59);
        assertThat(of(sofia)).isEmpty();
        assertThat(outbox.contents(sofia.id())).isEmpty();
        pass(1);
        NoticeItem told = of(sofia).getFirst();
        assertThat(of(sofia)).hasSize(1);
        assertThat(told.kind()).isEqualTo(NoticeKind.REMINDED);
        assertThat(told.key().at()).isEqualTo(inAnHour);
        assertThat(told.words()).isEqualTo("The rota");
        assertThat(told.place()).isEqualTo("/break-room/kitchen#message-" + rota);
        assertThat(told.unseen()).isTrue();
        assertThat(outbox.contents(sofia.id())).hasSize(1);
        assertThat(of(ben)).isEmpty();
    }

    private void pass(int minutes) {
        scene.pass(Duration.ofMinutes(minutes));
    }

    private List<NoticeItem> of(Colleague reader) {
        return reader.does(() -> notices.newest(20)).items();
    }

    @Test
    void aTimeThatIsChosenLaterTakesThePlaceOfTheOneBefore() {
        long rota = room.say(ben, "The rota");
        sofia.does(() -> reminders.remindOf(rota, inAnHour));
        sofia.does(() -> reminders.remindOf(rota, inAnHour.plusSeconds(3600)));
        pass(60);
        assertThat(of(sofia)).isEmpty();
        pass(60);
        assertThat(of(sofia)).hasSize(1);
        sofia.does(() -> reminders.remindOf(rota, inAnHour.plusSeconds(7200)));
        assertThat(of(sofia)).isEmpty();
        pass(60);
        assertThat(of(sofia)).hasSize(1);
    }

    @Test
    void wordsOfOnesOwnAreReadAsTheyWereWritten() {
        long tea = sofia.<Long>does(() -> reminders.remindOf("Tea is ready", inAnHour));
        long milk = sofia.<Long>does(() -> reminders.remindOf("Milk", inAnHour));
        sofia.does(() -> reminders.takeBack(milk));
        pass(60);
        NoticeItem told = of(sofia).getFirst();
        assertThat(of(sofia)).hasSize(1);
        assertThat(told.kind()).isEqualTo(NoticeKind.NOTED);
        assertThat(told.groupId()).isEqualTo(tea);
        assertThat(told.words()).isEqualTo("Tea is ready");
        assertThat(told.isGone()).isFalse();
    }

    @Test
    void whatWasDeletedDoesNotComeUnlessItIsPutBack() {
        long rota = room.say(ben, "The rota");
        sofia.does(() -> reminders.remindOf(rota, inAnHour));
        ben.does(() -> talking.delete(rota));
        pass(60);
        assertThat(of(sofia)).isEmpty();
        assertThat(outbox.contents(sofia.id())).isEmpty();
        ben.does(() -> talking.putBack(rota));
        assertThat(of(sofia)).hasSize(1);
    }

    @Test
    void whatWasHiddenDoesNotComeUnlessItIsShownAgain() {
        Colleague mina = scene.hire("Mina Farahani", Role.MODERATOR);
        long rota = room.say(ben, "The rota");
        sofia.does(() -> reminders.remindOf(rota, inAnHour));
        mina.does(() -> hiding.hide(rota, "Names a customer"));
        pass(60);
        assertThat(of(sofia)).isEmpty();
        mina.does(() -> hiding.showAgain(rota));
        assertThat(of(sofia)).hasSize(1);
    }

    @Test
    void whatWasDeletedForGoodLeavesNothing() {
        long rota = room.say(ben, "The rota");
        sofia.does(() -> reminders.remindOf(rota, inAnHour));
        pass(60);
        database.sql("delete from messages where id = ?").param(rota).update();
        assertThat(of(sofia).getFirst().isGone()).isTrue();
        publisher.publishEvent(new MessageExpired(rota, kitchen));
        assertThat(of(sofia)).isEmpty();
        assertThat(scene.count("reminders where person_id = " + sofia.id())).isZero();
    }

    @Test
    void whoMayNotReadItAnyMoreIsShownNothingOfIt() {
        RoomScene rooms = RoomScene.of(beans);
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", ben, sofia);
        long secret = rooms.say(bar, ben, "For the bar alone");
        sofia.does(() -> reminders.remindOf(secret, inAnHour));
        pass(60);
        assertThat(of(sofia).getFirst().words()).isEqualTo("For the bar alone");
        rooms.remove(bar, ben, sofia);
        assertThat(of(sofia)).isEmpty();
        assertThat(outbox.contents(sofia.id())).isEmpty();
    }

    /** As if no event had told of it. */
    @Test
    void whatCannotBeReadIsNotReadEvenWhereItStillWaits() {
        RoomScene rooms = RoomScene.of(beans);
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", ben);
        long moved = room.say(ben, "Said before the door was closed");
        sofia.does(() -> reminders.remindOf(moved, inAnHour));
        pass(60);
        database.sql("update messages set room_id = ? where id = ?")
                .params(bar.id(), moved)
                .update();
        NoticeItem told = of(sofia).getFirst();
        assertThat(told.isGone()).isTrue();
        assertThat(told.place()).isNull();
    }

    @Test
    void aMailThatWaitsForAReminderLeavesEarlierWhenSomethingElseHappens() {
        sofia.does(() -> reminders.remindOf("Next week", clock.instant().plus(Duration.ofDays(7))));
        assertThat(outbox.take()).isEmpty();
        room.say(ben, "@" + sofia.handle());
        scene.pass(NoticesScene.A_WHILE);
        assertThat(outbox.take()).map(Outbox.Waiting::personId).contains(sofia.id());
    }
}
