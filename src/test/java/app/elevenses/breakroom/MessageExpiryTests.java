package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.images.PictureUse;
import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Tag("database")
@RecordApplicationEvents
class MessageExpiryTests {

    private static final int A_DAY = 24 * 60 * 60;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MessageExpiry expiry;

    @Autowired
    private Conversation conversation;

    @Autowired
    private Threads threads;

    @Autowired
    private Talking talking;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Reactions reactions;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private List<PictureUse> pictureUses;

    private KitchenScene scene;
    private RoomScene rooms;
    private Colleague maya;

    @BeforeEach
    void arrive() {
        scene = KitchenScene.quiet(beans);
        rooms = RoomScene.of(beans);
        maya = scene.hire("Maya Okafor");
    }

    @Test
    void whatIsOlderThanADayIsDeletedForGoodAndTheRestStays() {
        RoomCard room = rooms.make(RoomKind.OPEN, keptFor(MessageLife.A_DAY), maya);
        long picture = scene.picture(maya).id();
        long old = maya.does(
                () -> talking.say(room.id(), new MessageDraft(KitchenScene.key(), "Yesterday", picture, "A cow")));
        long deleted = rooms.say(room, maya, "Never mind");
        maya.does(() -> reactions.react(old, "👍"));
        maya.does(() -> talking.delete(deleted));
        age(room, A_DAY + 5);
        long fresh = rooms.say(room, maya, "Today");
        read(room);

        expiry.sweep();
        assertThat(read(room)).containsExactly("Today");
        assertThat(scene.count("messages where room_id = " + room.id())).isEqualTo(1);
        assertThat(scene.count("reactions where message_id = " + old)).isZero();
        assertThat(scene.count("message_deletions where message_id = " + deleted))
                .isZero();
        assertThat(scene.count("pictures where kept_at is null and id = " + picture))
                .isEqualTo(1);
        assertThat(events.stream(MessageExpired.class))
                .contains(new MessageExpired(old, room.id()), new MessageExpired(deleted, room.id()))
                .doesNotContain(new MessageExpired(fresh, room.id()));
        assertThat(scene.hire("Ben Whitlock").does(() -> pictureUses.stream().anyMatch(use -> use.shows(picture))))
                .isFalse();
    }

    @Test
    void manyAreDeletedInOneSweep() {
        RoomCard room = rooms.make(RoomKind.OPEN, keptFor(MessageLife.A_DAY), maya);
        for (int number = 0; number < 205; number++) {
            rooms.say(room, maya, "Number " + number);
        }
        age(room, A_DAY + 5);
        expiry.sweep();
        assertThat(scene.count("messages where room_id = " + room.id())).isZero();
    }

    @Test
    void aWeekIsAWeekAndForGoodIsForGood() {
        RoomCard week = rooms.make(RoomKind.OPEN, keptFor(MessageLife.A_WEEK), maya);
        RoomCard good = rooms.make(RoomKind.OPEN, "Archive", maya);
        rooms.say(week, maya, "Monday");
        rooms.say(good, maya, "Monday");
        age(week, 6 * A_DAY);
        scene.ago("messages", "said_at", 400 * A_DAY, good.id());
        expiry.sweep();
        assertThat(read(week)).containsExactly("Monday");
        age(week, A_DAY + 5);
        expiry.sweep();
        assertThat(read(week)).isEmpty();
        assertThat(read(good)).containsExactly("Monday");
    }

    @Test
    void aNumberOfDaysThatNobodyOffersIsThatNumberAndNoneAtAllDeletesNothing() {
        RoomCard room = rooms.make(RoomKind.OPEN, keptFor(MessageLife.A_DAY), maya);
        rooms.say(room, maya, "Monday");
        age(room, 29 * A_DAY);
        for (int days : new int[] {30, 0, -1}) {
            database.sql("update room_expiries set days = ? where room_id = ?")
                    .params(days, room.id())
                    .update();
            expiry.sweep();
            assertThat(read(room)).containsExactly("Monday");
        }
        database.sql("update room_expiries set days = 28 where room_id = ?")
                .param(room.id())
                .update();
        expiry.sweep();
        assertThat(read(room)).isEmpty();
    }

    @Test
    void whatOthersStillAnswerStaysUntilTheLastAnswerIsOver() {
        RoomCard room = rooms.make(RoomKind.OPEN, keptFor(MessageLife.A_DAY), maya);
        long first = rooms.say(room, maya, "Who was at the lake?");
        long early = answer(room, first);
        age(room, A_DAY + 5);
        long late = answer(room, early);
        expiry.sweep();
        assertThat(read(room)).containsExactly("Who was at the lake?");
        assertThat(maya.does(() -> threads.newest(room.id(), first)).items())
                .extracting(MessageItem::id)
                .containsExactly(late, first);
        assertThat(events.stream(MessageExpired.class))
                .contains(new MessageExpired(early, room.id()))
                .doesNotContain(new MessageExpired(first, room.id()));

        age(room, A_DAY + 5);
        expiry.sweep();
        assertThat(scene.count("messages where room_id = " + room.id())).isZero();
    }

    @Test
    void whatQuotedOrCountedItIsToldThatItIsGone() {
        RoomCard room = rooms.make(RoomKind.OPEN, keptFor(MessageLife.A_DAY), maya);
        long first = rooms.say(room, maya, "Who was at the lake?");
        long early = answer(room, first);
        age(room, A_DAY + 5);
        long late = answer(room, early);
        events.clear();
        expiry.sweep();
        assertThat(events.stream(RepliesChanged.class))
                .containsExactlyInAnyOrder(new RepliesChanged(late, room.id()), new RepliesChanged(first, room.id()));
    }

    private long answer(RoomCard room, long id) {
        return maya.does(() -> talking.say(room.id(), KitchenScene.answer(id, false)));
    }

    @Test
    void whatWasThereWhenItWasChosenHasItsWholeTimeToo() {
        RoomCard room = rooms.make(RoomKind.OPEN, "Bar", maya);
        rooms.say(room, maya, "Long ago");
        scene.ago("messages", "said_at", 40 * A_DAY, room.id());
        rooms.change(room, maya, keptFor(MessageLife.A_DAY));
        expiry.sweep();
        assertThat(read(room)).containsExactly("Long ago");
        rooms.change(room, maya, keptFor(MessageLife.FOR_GOOD));
        rooms.change(room, maya, keptFor(MessageLife.A_DAY));
        scene.ago("room_expiries", "chosen_at", A_DAY - 60, room.id());
        rooms.change(room, maya, keptFor(MessageLife.A_DAY));
        expiry.sweep();
        assertThat(read(room)).containsExactly("Long ago");
        scene.ago("room_expiries", "chosen_at", 65, room.id());
        expiry.sweep();
        assertThat(read(room)).isEmpty();
    }

    private static RoomDraft keptFor(MessageLife life) {
        return new RoomDraft("Bar", "", null, false, life);
    }

    /** The room and what was said there, as if all of it were so many seconds older. */
    private void age(RoomCard room, int seconds) {
        scene.ago("messages", "said_at", seconds, room.id());
        scene.ago("room_expiries", "chosen_at", seconds, room.id());
    }

    private List<String> read(RoomCard room) {
        return maya.does(() -> conversation.newest(room.id()).items().stream()
                .map(MessageItem::text)
                .toList());
    }
}
