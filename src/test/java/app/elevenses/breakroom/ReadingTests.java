package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class ReadingTests extends KitchenTest {

    @Autowired
    private Reading reading;

    @Autowired
    private Talking talking;

    @Autowired
    private Threads threads;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void meet() {
        ben.signIn();
    }

    @Test
    void whoeverLooksForTheFirstTimeHasReadEverythingUntilThen() {
        long last = scene.say(sofia, "Said before Ben came");
        assertThat(reading.mine().get(kitchen)).isEqualTo(new Unread(kitchen, last, false, 0));
        assertThat(reading.enter(kitchen)).isEqualTo(last);

        scene.say(sofia, "Said afterwards");
        assertThat(kitchenOf(ben).waiting()).isTrue();
        assertThat(reading.enter(kitchen)).isEqualTo(last);
    }

    private Unread kitchenOf(Colleague reader) {
        return Objects.requireNonNull(reader.does(() -> reading.mine()).get(kitchen));
    }

    @Test
    void whatWasReadStaysReadWhateverComesLater() {
        reading.mine();
        long first = scene.say(sofia, "One");
        long second = scene.say(sofia, "Two");
        reading.readUpTo(kitchen, second);
        reading.readUpTo(kitchen, first);
        assertThat(kitchenOf(ben)).isEqualTo(new Unread(kitchen, second, false, 0));
        assertThat(events.stream(ReadingMoved.class)).containsExactly(new ReadingMoved(kitchen, ben.id()));
    }

    @Test
    void oneOfTwoDevicesReadsForBoth() {
        Map<Long, Unread> onTheOther = reading.mine();
        long id = scene.say(sofia, "Anybody for tea?");
        onTheOther = reading.again(onTheOther, Set.of(kitchen));
        assertThat(onTheOther.get(kitchen)).extracting(Unread::waiting).isEqualTo(true);

        reading.readUpTo(kitchen, id);
        assertThat(reading.mine().get(kitchen)).extracting(Unread::waiting).isEqualTo(false);
        assertThat(events.stream(ReadingMoved.class).map(ReadingMoved::topic))
                .containsExactly(ReadingMoved.topicOf(ben.id()));
    }

    @Test
    void onlyWhatOthersSayInTheRoomItselfCounts() {
        reading.mine();
        long mine = scene.say(ben, "My own words");
        assertThat(kitchenOf(ben).waiting()).isFalse();
        scene.say(sofia, KitchenScene.answer(mine, false));
        assertThat(threads.newest(kitchen, mine).items()).hasSize(2);
        assertThat(kitchenOf(ben).waiting()).isFalse();

        long gone = scene.say(sofia, "Never mind");
        assertThat(kitchenOf(ben).waiting()).isTrue();
        sofia.does(() -> talking.delete(gone));
        assertThat(kitchenOf(ben).waiting()).isFalse();
        scene.say(sofia, KitchenScene.answer(mine, true));
        assertThat(kitchenOf(ben).waiting()).isTrue();
    }

    @Test
    void mentionsAreCountedFromTheDatabaseAsFromMemory() {
        Map<Long, Unread> before = reading.mine();
        scene.say(sofia, "Tea, @" + ben.handle() + "?");
        scene.say(sofia, "Or coffee?");
        scene.say(sofia, "@%s and @%s: cake!".formatted(ben.handle(), sofia.handle()));
        scene.say(ben, "I am @" + ben.handle());
        assertThat(kitchenOf(ben).mentions()).isEqualTo(2);
        assertThat(reading.again(before, Set.of(kitchen))).isEqualTo(reading.mine());
    }

    @Test
    void whoHasBeenAwayForLongIsToldFromTheDatabase() {
        Map<Long, Unread> before = reading.mine();
        scene.say(sofia, "@" + ben.handle());
        IntStream.rangeClosed(1, RoomWindow.SIZE).forEach(number -> scene.say(sofia, "Number " + number));
        Unread now =
                Objects.requireNonNull(reading.again(before, Set.of(kitchen)).get(kitchen));
        assertThat(now.mentions()).isEqualTo(1);
    }

    @Test
    void whoeverIsWrittenToFindsItUnread() {
        RoomCard talk = roomScene.between(sofia, ben);
        roomScene.say(talk, sofia, "Psst");
        assertThat(reading.mine().get(talk.id())).extracting(Unread::waiting).isEqualTo(true);
    }

    @Test
    void whoeverIsBroughtInBeginsWithNothingUnreadEvenTheSecondTime() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Zeppelin", sofia);
        roomScene.say(room, sofia, "Among ourselves");
        roomScene.bring(room, sofia, ben);
        assertThat(reading.mine().get(room.id())).extracting(Unread::waiting).isEqualTo(false);
        roomScene.say(room, sofia, "Welcome, Ben");
        assertThat(reading.mine().get(room.id())).extracting(Unread::waiting).isEqualTo(true);

        roomScene.remove(room, sofia, ben);
        roomScene.bring(room, sofia, ben);
        assertThat(reading.mine().get(room.id())).extracting(Unread::waiting).isEqualTo(false);
    }

    @Test
    void whatOneMayNotReadIsNeitherCountedNorKept() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Quartz", sofia, ben);
        Map<Long, Unread> before = reading.mine();
        roomScene.remove(room, sofia, ben);
        long id = roomScene.say(room, sofia, "Now that Ben is gone");

        assertThat(reading.mine()).doesNotContainKey(room.id());
        assertThat(reading.again(before, Set.of(room.id()))).doesNotContainKey(room.id());
        assertThatThrownBy(() -> reading.enter(room.id())).isInstanceOf(RoomGone.class);
        reading.readUpTo(room.id(), id);
        assertThat(scene.count("room_readings where person_id = %d and read_up_to = %d".formatted(ben.id(), id)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE})
    void whatWasNeverSaidThereIsNotRead(long id) {
        long before = reading.enter(kitchen);
        reading.readUpTo(kitchen, id);
        assertThat(reading.enter(kitchen)).isEqualTo(before);
        RoomCard room = roomScene.make(RoomKind.OPEN, "Bread", sofia);
        reading.readUpTo(kitchen, roomScene.say(room, sofia, "Elsewhere"));
        assertThat(reading.enter(kitchen)).isEqualTo(before);
    }

    @Test
    void allRoomsTogetherTakeOneLook() {
        IntStream.rangeClosed(1, 8)
                .mapToObj(number -> roomScene.make(RoomKind.CLOSED, "Room " + number, sofia, ben))
                .forEach(room -> roomScene.say(room, sofia, "Hello"));
        reading.mine();
        assertThat(scene.reads(() -> reading.mine())).isEqualTo(1);
    }

    @Test
    void whoLeavesTheHouseIsForgotten() {
        reading.enter(kitchen);
        scene.letGo(ben);
        assertThat(scene.count("room_readings where person_id = " + ben.id())).isZero();
    }

    @Test
    void aStrangerReadsNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> reading.mine()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> reading.enter(kitchen)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> reading.readUpTo(kitchen, 1)).isInstanceOf(AuthenticationException.class);
    }
}
