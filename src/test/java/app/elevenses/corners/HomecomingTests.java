package app.elevenses.corners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.Wristwatch;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.KitchenTest;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.Reactions;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Colleagues.Colleague;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@Import(Wristwatch.Worn.class)
class HomecomingTests extends KitchenTest {

    @Autowired
    private Homecoming homecoming;

    @Autowired
    private Reactions reactions;

    @Autowired
    private Talking talking;

    @Autowired
    private Wristwatch watch;

    private Colleague yuki;

    @BeforeEach
    void meet() {
        yuki = scene.hire("Yuki Tanabe");
        watch.set("2026-11-23T08:00:00Z");
    }

    @Test
    void whoeverWasAwayForADayHearsWhatWasAnsweredMostInItsOrder() {
        assertThat(arrive()).isEmpty();
        watch.pass(Duration.ofHours(1));
        long milk = say("The price of milk!", "👍", "😮");
        say("Nobody answers this");
        long cake = say("There is cake", "🎂");
        watch.pass(Duration.ofDays(1));
        assertThat(arrive()).containsExactly(cake, milk);
    }

    @Test
    void whoeverWasAwayForLessHearsNothing() {
        arrive();
        say("There is cake", "🎂");
        watch.pass(Duration.ofDays(1).minusSeconds(1));
        assertThat(arrive()).isEmpty();
    }

    @Test
    void whatWasSaidBeforeTheyLeftIsNoNews() {
        arrive();
        say("There is cake", "🎂");
        watch.pass(Duration.ofHours(5));
        sofia.does(homecoming::leave);
        watch.pass(Duration.ofDays(2));
        assertThat(arrive()).isEmpty();
    }

    @Test
    void tenAreEnoughThoseWithMostAnswers() {
        arrive();
        watch.pass(Duration.ofMinutes(1));
        List<Long> two = new ArrayList<>();
        IntStream.range(0, 14).forEach(number -> {
            watch.pass(Duration.ofMinutes(1));
            if (number % 2 == 0) {
                two.add(say("Twice " + number, "👍", "🎂"));
            } else {
                say("Once " + number, "👍");
            }
        });
        watch.pass(Duration.ofDays(3));
        assertThat(arrive()).hasSize(10).containsAll(two);
    }

    @Test
    void itIsToldOnEveryDeviceUntilItIsReadOrADayIsOver() {
        arrive();
        watch.pass(Duration.ofMinutes(1));
        long cake = say("There is cake", "🎂");
        watch.pass(Duration.ofDays(1));
        assertThat(arrive()).containsExactly(cake);
        watch.pass(Duration.ofHours(3));
        assertThat(arrive()).containsExactly(cake);
        sofia.does(homecoming::haveRead);
        assertThat(arrive()).isEmpty();

        watch.pass(Duration.ofMinutes(1));
        long tea = say("There is tea", "🫖");
        watch.pass(Duration.ofDays(1));
        assertThat(arrive()).containsExactly(tea);
        watch.pass(Duration.ofHours(23));
        assertThat(arrive()).containsExactly(tea);
        watch.pass(Duration.ofHours(1));
        assertThat(arrive()).isEmpty();
    }

    @Test
    void whatIsGoneIsNotTold() {
        arrive();
        watch.pass(Duration.ofMinutes(1));
        long cake = say("There is cake", "🎂");
        long tea = say("There is tea", "🫖");
        ben.does(() -> talking.delete(cake));
        watch.pass(Duration.ofDays(1));
        assertThat(arrive()).containsExactly(tea);
    }

    @Test
    void everyRoomOneIsInCountsAndNoOther() {
        RoomCard ours = roomScene.make(RoomKind.CLOSED, "The bar", ben, sofia);
        RoomCard theirs = roomScene.make(RoomKind.CLOSED, "The other bar", ben, yuki);
        arrive();
        watch.pass(Duration.ofMinutes(1));
        long here = say("There is cake", "🎂");
        long inOurs = roomScene.say(ours, ben, "There is tea");
        long inTheirs = roomScene.say(theirs, ben, "There is gin");
        sofia.does(() -> reactions.react(inOurs, "👍"));
        yuki.does(() -> reactions.react(inTheirs, "👍"));
        watch.pass(Duration.ofDays(1));
        assertThat(arrive()).containsExactly(inOurs, here);
    }

    @Test
    void aReplyIsAnAnswerUnlessItWasDeleted() {
        arrive();
        watch.pass(Duration.ofMinutes(1));
        long cake = say("There is cake");
        long tea = say("There is tea");
        yuki.does(() -> talking.say(kitchen, KitchenScene.answer(cake, false)));
        long deleted = yuki.does(() -> talking.say(kitchen, KitchenScene.answer(tea, false)));
        yuki.does(() -> talking.delete(deleted));
        watch.pass(Duration.ofDays(1));
        assertThat(arrive()).containsExactly(cake);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyAway() {
        arrive();
        watch.pass(Duration.ofDays(-3));
        arrive();
        say("There is cake", "🎂");
        watch.pass(Duration.ofDays(3));
        assertThat(arrive()).isEmpty();
    }

    @Test
    void everybodyIsAwayForThemselvesAndNothingIsKeptOfWhoLeft() {
        arrive();
        assertThat(scene.count("break_room_visits where person_id = " + sofia.id()))
                .isEqualTo(1);
        scene.letGo(sofia);
        assertThat(scene.count("break_room_visits where person_id = " + sofia.id()))
                .isZero();
        assertThat(yuki.does(homecoming::arrive)).isEmpty();
    }

    @Test
    void aStrangerMissesNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> homecoming.arrive()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> homecoming.leave()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> homecoming.haveRead()).isInstanceOf(AuthenticationException.class);
    }

    private List<Long> arrive() {
        return sofia.does(homecoming::arrive).stream().map(MessageItem::id).toList();
    }

    private long say(String words, String... emoji) {
        long id = scene.say(ben, words);
        for (String each : emoji) {
            yuki.does(() -> reactions.react(id, each));
        }
        return id;
    }
}
