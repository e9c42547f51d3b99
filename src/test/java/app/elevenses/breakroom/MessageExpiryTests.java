package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.images.PictureUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class MessageExpiryTests extends KitchenTest {

    private static final int A_DAY = 24 * 60 * 60;

    @Autowired
    private MessageExpiry expiry;

    @Autowired
    private RoomKeeping keeping;

    @Autowired
    private Conversation conversation;

    @Autowired
    private Talking talking;

    @Autowired
    private Reactions reactions;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private List<PictureUse> pictureUses;

    @Test
    void whatIsOlderThanADayIsDeletedForGoodAndTheRestStays() {
        RoomCard room = roomScene.make(RoomKind.OPEN, keptFor(MessageLife.A_DAY), ben);
        long picture = scene.picture(ben).id();
        long old = ben.does(
                () -> talking.say(room.id(), new MessageDraft(KitchenScene.key(), "Yesterday", picture, "A cow")));
        long deleted = roomScene.say(room, ben, "Never mind");
        ben.does(() -> reactions.react(old, "👍"));
        ben.does(() -> talking.delete(deleted));
        age(room, A_DAY + 5);
        long fresh = roomScene.say(room, ben, "Today");
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
        RoomCard room = roomScene.make(RoomKind.OPEN, keptFor(MessageLife.A_DAY), ben);
        for (int number = 0; number < 205; number++) {
            roomScene.say(room, ben, "Number " + number);
        }
        age(room, A_DAY + 5);
        expiry.sweep();
        assertThat(scene.count("messages where room_id = " + room.id())).isZero();
    }

    @Test
    void aWeekIsAWeekAndForGoodIsForGood() {
        RoomCard week = roomScene.make(RoomKind.OPEN, keptFor(MessageLife.A_WEEK), ben);
        RoomCard good = roomScene.make(RoomKind.OPEN, "Archive", ben);
        roomScene.say(week, ben, "Monday");
        roomScene.say(good, ben, "Monday");
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
    void whatWasThereWhenItWasChosenHasItsWholeTimeToo() {
        RoomCard room = roomScene.make(RoomKind.OPEN, "Bar", ben);
        roomScene.say(room, ben, "Long ago");
        scene.ago("messages", "said_at", 40 * A_DAY, room.id());
        ben.does(() -> keeping.change(room.id(), keptFor(MessageLife.A_DAY)));
        expiry.sweep();
        assertThat(read(room)).containsExactly("Long ago");
        ben.does(() -> keeping.change(room.id(), keptFor(MessageLife.FOR_GOOD)));
        ben.does(() -> keeping.change(room.id(), keptFor(MessageLife.A_DAY)));
        scene.ago("room_expiries", "chosen_at", A_DAY - 60, room.id());
        ben.does(() -> keeping.change(room.id(), keptFor(MessageLife.A_DAY)));
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
        return ben.does(() -> conversation.newest(room.id()).items().stream()
                .map(MessageItem::text)
                .toList());
    }
}
