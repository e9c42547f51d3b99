package app.elevenses.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.breakroom.KitchenTest;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class RemindersTests extends KitchenTest {

    @Autowired
    private Reminders reminders;

    @Autowired
    private Talking talking;

    @Autowired
    private Clock clock;

    private Instant soon = Instant.EPOCH;

    @BeforeEach
    void meet() {
        soon = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
        sofia.signIn();
    }

    @Test
    void oneIsRemindedOfAMessageOnceAtTheTimeChosenLast() {
        long rota = scene.say(ben, "The rota");
        long first = reminders.remindOf(rota, soon);
        long again = reminders.remindOf(rota, soon.plusSeconds(60));
        assertThat(again).isEqualTo(first);
        ReminderItem mine = mine(sofia).getFirst();
        assertThat(mine(sofia)).hasSize(1);
        assertThat(mine.at()).isEqualTo(soon.plusSeconds(60));
        assertThat(Objects.requireNonNull(mine.message()).text()).isEqualTo("The rota");
        assertThat(mine(ben)).isEmpty();
    }

    private List<ReminderItem> mine(Colleague reader) {
        return reader.does(() -> reminders.mine());
    }

    @Test
    void theNextOneComesFirst() {
        reminders.remindOf("Second", soon.plusSeconds(120));
        reminders.remindOf("First", soon);
        assertThat(mine(sofia)).extracting(ReminderItem::words).containsExactly("First", "Second");
    }

    @Test
    void theSameWordsAtAboutTheSameTimeAreOne() {
        long tea = reminders.remindOf(" Tea is ready\n", soon);
        assertThat(reminders.remindOf("Tea is ready", soon.plusSeconds(3))).isEqualTo(tea);
        assertThat(reminders.remindOf("Tea is ready", soon.plusSeconds(3600))).isNotEqualTo(tea);
        assertThat(reminders.remindOf("tea is ready", soon)).isNotEqualTo(tea);
        assertThat(mine(sofia)).hasSize(3);
    }

    @Test
    void severalScreensAtOnceMakeOneReminder() throws Exception {
        long rota = scene.say(ben, "The rota");
        AtOnce.all(4, () -> sofia.does(() -> reminders.remindOf(rota, soon)));
        assertThat(mine(sofia)).hasSize(1);
    }

    @Test
    void nobodyTakesBackOrReadsWhatIsAnothers() {
        long tea = reminders.remindOf("Tea is ready", soon);
        assertThatThrownBy(() -> ben.does(() -> reminders.takeBack(tea))).isInstanceOf(NotThere.class);
        assertThat(ben.<Map<Long, String>>does(() -> reminders.words(List.of(tea))))
                .isEmpty();
        assertThat(reminders.words(List.of(tea))).containsExactly(Map.entry(tea, "Tea is ready"));
        reminders.takeBack(tea);
        assertThat(mine(sofia)).isEmpty();
        assertThatThrownBy(() -> reminders.takeBack(tea)).isInstanceOf(NotThere.class);
    }

    @Test
    void whatIsDeletedIsNotListedUntilItIsPutBack() {
        long rota = scene.say(ben, "The rota");
        reminders.remindOf(rota, soon);
        ben.does(() -> talking.delete(rota));
        assertThat(mine(sofia)).isEmpty();
        assertThatThrownBy(() -> reminders.remindOf(rota, soon)).isInstanceOf(NotThere.class);
        ben.does(() -> talking.putBack(rota));
        assertThat(mine(sofia)).hasSize(1);
    }

    @Test
    void whoIsTakenOutOfARoomIsNotRemindedOfIt() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "Bar", ben, sofia);
        RoomCard open = roomScene.make(RoomKind.OPEN, "Garden", ben, sofia);
        long secret = roomScene.say(bar, ben, "For the bar alone");
        long roses = roomScene.say(open, ben, "Roses");
        reminders.remindOf(secret, soon);
        reminders.remindOf(roses, soon);
        roomScene.remove(bar, ben, sofia);
        roomScene.remove(open, ben, sofia);
        assertThat(mine(sofia))
                .extracting(item -> Objects.requireNonNull(item.message()).id())
                .containsExactly(roses);
        assertThatThrownBy(() -> reminders.remindOf(secret, soon)).isInstanceOf(NotThere.class);
        assertThat(scene.count("reminders where message_id = " + secret)).isZero();
    }

    @Test
    void fiftyAreEnough() {
        for (int number = 0; number < Reminders.MOST; number++) {
            reminders.remindOf("Number " + number, soon);
        }
        assertThatThrownBy(() -> reminders.remindOf("One more", soon)).isInstanceOf(EnoughReminders.class);
        reminders.takeBack(mine(sofia).getFirst().id());
        long rota = scene.say(ben, "The rota");
        reminders.remindOf(rota, soon);
        reminders.remindOf(rota, soon.plusSeconds(60));
        assertThat(mine(sofia)).hasSize(Reminders.MOST);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -31_536_000})
    void whatIsOverIsRefused(long seconds) {
        Instant over = clock.instant().plusSeconds(seconds);
        assertThatThrownBy(() -> reminders.remindOf("Too late", over)).isInstanceOf(TimeOver.class);
    }

    @Test
    void whatIsFurtherThanAYearIsRefused() {
        Instant far = clock.instant().plus(Duration.ofDays(367));
        assertThatThrownBy(() -> reminders.remindOf("Too far", far)).isInstanceOf(TimeTooFar.class);
        assertThatThrownBy(() -> reminders.remindOf(scene.say(ben, "The rota"), far))
                .isInstanceOf(TimeTooFar.class);
        assertThat(mine(sofia)).isEmpty();
    }

    @Test
    void wordsAreWordsAndNotTooMany() {
        assertThatThrownBy(() -> reminders.remindOf(" \n\u200b", soon)).isInstanceOf(NothingSaid.class);
        assertThatThrownBy(() -> reminders.remindOf("x".repeat(Reminders.LONGEST + 1), soon))
                .isInstanceOf(TooManyWords.class);
        reminders.remindOf("🫖".repeat(Reminders.LONGEST), soon);
        assertThat(mine(sofia)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE})
    void whatNeverWasIsNotThere(long id) {
        assertThatThrownBy(() -> reminders.remindOf(id, soon)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> reminders.takeBack(id)).isInstanceOf(NotThere.class);
    }

    @Test
    void whoLeavesIsRemindedOfNothing() {
        reminders.remindOf(scene.say(ben, "The rota"), soon);
        reminders.remindOf("Tea", soon);
        scene.letGo(sofia);
        assertThat(scene.count("reminders where person_id = " + sofia.id())).isZero();
    }

    @Test
    void aStrangerIsRemindedOfNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> reminders.remindOf("Tea", soon)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> reminders.mine()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> reminders.words(List.of(1L))).isInstanceOf(AuthenticationException.class);
    }
}
