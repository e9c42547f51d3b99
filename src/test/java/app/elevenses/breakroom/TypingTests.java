package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Discretions;
import app.elevenses.people.PersonCard;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TypingTests extends KitchenTest {

    @Autowired
    private Typing typing;

    @Autowired
    private Presence presence;

    @Autowired
    private Discretions discretions;

    private final List<Runnable> leaving = new ArrayList<>();
    private Colleague outsider;
    private RoomCard room;

    @BeforeEach
    void meet() {
        outsider = scene.hire("Yuki Tanabe");
        room = roomScene.make(RoomKind.CLOSED, "Quiet corner", ben, sofia);
        enter(room, ben);
        enter(room, sofia);
    }

    @AfterEach
    void part() {
        leaving.forEach(Runnable::run);
    }

    private void enter(RoomCard entered, Colleague somebody) {
        roomScene.enter(entered, somebody);
        leaving.add(() -> roomScene.exit(entered, somebody));
    }

    private void enter(PersonCard person) {
        presence.enter(room.id(), person);
        leaving.add(() -> presence.leave(room.id(), person.id()));
    }

    private List<String> seenBy(Colleague somebody) {
        return somebody.does(
                () -> typing.in(room.id()).stream().map(PersonCard::name).toList());
    }

    private void types(Colleague somebody) {
        somebody.does(() -> typing.type(room.id()));
    }

    @Test
    void othersSeeWhoTypesAndNobodySeesThemselves() {
        types(ben);
        assertThat(seenBy(sofia)).containsExactly("Ben Whitlock");
        assertThat(seenBy(ben)).isEmpty();
        types(sofia);
        assertThat(seenBy(ben)).containsExactly("Sofia Tavares");
    }

    @Test
    void itEndsByItself() {
        types(ben);
        await().until(() -> seenBy(sofia).isEmpty());
        types(ben);
        assertThat(seenBy(sofia)).containsExactly("Ben Whitlock");
    }

    @Test
    void itEndsWithWhatIsSaidOrTakenBack() {
        types(ben);
        roomScene.say(room, ben, "Here it is");
        assertThat(seenBy(sofia)).isEmpty();
        types(sofia);
        sofia.does(() -> typing.rest(room.id()));
        assertThat(seenBy(ben)).isEmpty();
    }

    @Test
    void whoeverMayNotReadTheRoomNeitherSeesNorIsSeen() {
        types(ben);
        types(outsider);
        assertThat(seenBy(outsider)).isEmpty();
        assertThat(seenBy(sofia)).containsExactly("Ben Whitlock");
        outsider.does(() -> typing.type(Long.MAX_VALUE));
        roomScene.remove(room, ben, sofia);
        assertThat(seenBy(sofia)).isEmpty();
    }

    @Test
    void whoeverIsNotInTheRoomIsNotSeenToTypeThere() {
        RoomCard other = roomScene.make(RoomKind.CLOSED, "Elsewhere", ben, sofia);
        ben.does(() -> typing.type(other.id()));
        assertThat(sofia.does(() -> typing.in(other.id()))).isEmpty();
        types(ben);
        roomScene.exit(room, ben);
        assertThat(seenBy(sofia)).isEmpty();
    }

    @Test
    void theInvisibleSeeAndAreNotSeen() {
        types(ben);
        types(sofia);
        ben.does(() -> discretions.beInvisible(true));
        assertThat(seenBy(sofia)).isEmpty();
        types(ben);
        assertThat(seenBy(sofia)).isEmpty();
        assertThat(seenBy(ben)).containsExactly("Sofia Tavares");
    }

    @Test
    void whoeverSwitchesItOffNeitherShowsNorSeesIt() {
        types(ben);
        types(sofia);
        ben.does(() -> discretions.showTyping(false));
        assertThat(seenBy(sofia)).isEmpty();
        assertThat(seenBy(ben)).isEmpty();
    }

    @Test
    void amongMoreThanTwelveNobodyIsTold() {
        IntStream.rangeClosed(1, 10)
                .forEach(number -> enter(new PersonCard(
                        -number, "guest-" + number, "A guest", null, ZoneId.of("Europe/Dublin"), null, null)));
        types(ben);
        assertThat(seenBy(sofia)).containsExactly("Ben Whitlock");
        enter(new PersonCard(-99, "guest-99", "One too many", null, ZoneId.of("Europe/Dublin"), null, null));
        assertThat(seenBy(sofia)).isEmpty();
    }

    @Test
    void whereNobodyWritesAnyMoreNobodyIsSeenToType() {
        RoomCard notices = roomScene.make(RoomKind.OPEN, "Read me", ben, sofia);
        roomScene.archive(notices, ben);
        enter(notices, ben);
        ben.does(() -> typing.type(notices.id()));
        assertThat(sofia.does(() -> typing.in(notices.id()))).isEmpty();
    }

    @Test
    void aFloodIsToldOnce() {
        List<Object> told = new ArrayList<>();
        Typists typists = new Typists(told::add);
        IntStream.range(0, 10_000).forEach(number -> {
            typists.touch(1, 7);
            typists.rest(1, 7);
        });
        assertThat(told).hasSizeLessThanOrEqualTo(4);
        assertThat(told).containsOnly(new TypingChanged(1));
    }

    @Test
    void whoeverGoesOnTypingStaysThereAndIsForgottenAfterwards() {
        List<Object> told = Collections.synchronizedList(new ArrayList<>());
        Typists typists = new Typists(told::add);
        long enough = System.nanoTime() + Typists.LASTS.plusSeconds(1).toNanos();
        await().until(() -> {
            typists.touch(1, 7);
            return System.nanoTime() > enough;
        });
        assertThat(told).hasSize(1);
        assertThat(typists.in(1)).containsExactly(7L);
        assertThat(typists.in(2)).isEmpty();
        await().until(() -> typists.in(1).isEmpty());
        await().until(() -> told.size() == 2);
    }
}
