package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class RetentionTests extends KitchenTest {

    private static final int A_DAY = 24 * 60 * 60;

    @Autowired
    private Retention retention;

    @Autowired
    private Rooms rooms;

    @Autowired
    private MessageExpiry expiry;

    @Autowired
    private Pins pins;

    @AfterEach
    void keepEverythingAgain() {
        ada.does(() -> retention.choose(kitchen, MessageLife.FOR_GOOD));
    }

    private MessageLife lifeIn(long roomId, Colleague reader) {
        return reader.does(() -> rooms.card(roomId).orElseThrow().life());
    }

    @Test
    void inTheKitchenAdministratorsChooseAndEverybodyIsTold() {
        ada.does(() -> retention.choose(kitchen, MessageLife.A_YEAR));
        assertThat(lifeIn(kitchen, ben)).isEqualTo(MessageLife.A_YEAR);
        assertThatThrownBy(() -> ben.does(() -> retention.choose(kitchen, MessageLife.A_DAY)))
                .isInstanceOf(NotYoursToKeep.class);
        assertThat(lifeIn(kitchen, sofia)).isEqualTo(MessageLife.A_YEAR);
    }

    @Test
    void elsewhereThoseWhoLookAfterTheRoomChoose() {
        RoomCard open = roomScene.make(RoomKind.OPEN, "Bread", ben, sofia);
        RoomCard closed = roomScene.make(RoomKind.CLOSED, "A gift for Yuki", ben, sofia);
        RoomCard direct = roomScene.between(ben, sofia);

        ben.does(() -> retention.choose(closed.id(), MessageLife.A_MONTH));
        assertThat(lifeIn(closed.id(), sofia)).isEqualTo(MessageLife.A_MONTH);
        ada.does(() -> retention.choose(open.id(), MessageLife.A_QUARTER));
        assertThat(lifeIn(open.id(), sofia)).isEqualTo(MessageLife.A_QUARTER);
        assertThatThrownBy(() -> sofia.does(() -> retention.choose(open.id(), MessageLife.A_DAY)))
                .isInstanceOf(NotYoursToKeep.class);
        assertThatThrownBy(() -> ada.does(() -> retention.choose(closed.id(), MessageLife.A_DAY)))
                .isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> ben.does(() -> retention.choose(direct.id(), MessageLife.A_DAY)))
                .isInstanceOf(NotYoursToKeep.class);
        assertThatThrownBy(() -> ben.does(() -> retention.choose(Long.MAX_VALUE, MessageLife.A_DAY)))
                .isInstanceOf(RoomGone.class);
    }

    @ParameterizedTest
    @CsvSource({"A_MONTH, 29, 31", "A_QUARTER, 90, 92", "A_YEAR, 364, 366"})
    void whatIsOlderThanThatIsDeletedAWeekAfterItWasChosenEvenWhereItIsPinned(
            MessageLife life, int younger, int older) {
        RoomCard room = roomScene.make(RoomKind.OPEN, "Bread", ben);
        long old = roomScene.say(room, ben, "Old");
        ben.does(() -> pins.pin(old));
        scene.ago("messages", "said_at", (older - younger) * A_DAY, room.id());
        roomScene.say(room, ben, "Young");
        scene.ago("messages", "said_at", younger * A_DAY, room.id());
        ben.does(() -> retention.choose(room.id(), life));

        scene.ago("room_expiries", "chosen_at", 6 * A_DAY, room.id());
        expiry.sweep();
        assertThat(kept(room, "Old")).isEqualTo(1);
        scene.ago("room_expiries", "chosen_at", A_DAY + 5, room.id());
        expiry.sweep();
        assertThat(kept(room, "Old")).isZero();
        assertThat(kept(room, "Young")).isEqualTo(1);
        assertThat(ben.does(() -> pins.in(room.id()))).isEmpty();
    }

    private long kept(RoomCard room, String words) {
        return scene.count("messages where room_id = %d and text = '%s'".formatted(room.id(), words));
    }
}
