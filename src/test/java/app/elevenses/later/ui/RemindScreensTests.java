package app.elevenses.later.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Rooms;
import app.elevenses.breakroom.ui.KitchenScreenTest;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Pressed;
import app.elevenses.kit.Refusal;
import app.elevenses.later.ReminderItem;
import app.elevenses.later.Reminders;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class RemindScreensTests extends KitchenScreenTest {

    private static final String REMIND = "{\"tool\":\"remind\"}";

    /** Where everybody lives whom a test hires. */
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    @Autowired
    private Reminders reminders;

    @Autowired
    private Rooms rooms;

    @Autowired
    private RemindCommand command;

    @Autowired
    private Clock clock;

    private final AtomicBoolean done = new AtomicBoolean();

    @BeforeEach
    void meet() {
        ben.signIn();
        UI.getCurrent().navigate("break-room");
    }

    @Test
    void theMenuOfAMessageOffersItAndAMomentIsChosenAtOnce() {
        long rota = scene.say(sofia, "The rota");
        Feed feed = find(Feed.class).single();
        Pressed.in(feed, "open", rota, REMIND);
        Instant before = clock.instant();
        test(find(NativeButton.class).withClassName("when-choice").all().get(1)).click();
        assertThat(mine()).hasSize(1);
        assertThat(mine().getFirst().at())
                .isBetween(before.plus(Duration.ofMinutes(59)), clock.instant().plus(Duration.ofMinutes(60)));
        assertThat(find(WhenDialog.class).all()).noneMatch(WhenDialog::isOpened);
    }

    private List<ReminderItem> mine() {
        return reminders.mine();
    }

    @Test
    void aDayAndATimeAreTheReadersOwn() {
        long rota = scene.say(sofia, "The rota");
        Pressed.in(find(Feed.class).single(), "open", rota, REMIND);
        LocalDate inAWeek = LocalDate.now(clock.withZone(DUBLIN)).plusDays(7);
        find(DatePicker.class).single().setValue(inAWeek);
        find(TimePicker.class).single().setValue(LocalTime.of(14, 15));
        press("Remind me then");
        assertThat(mine().getFirst().at().atZone(DUBLIN).toLocalDateTime()).isEqualTo(inAWeek.atTime(14, 15));
    }

    @Test
    void aTimeThatIsOverOrMissingIsSaidWhereItIsChosen() {
        long rota = scene.say(sofia, "The rota");
        Pressed.in(find(Feed.class).single(), "open", rota, REMIND);
        find(TimePicker.class).single().clear();
        press("Remind me then");
        assertThat(find(TimePicker.class).single().isInvalid()).isTrue();
        find(DatePicker.class).single().setValue(LocalDate.now(clock.withZone(DUBLIN)));
        find(TimePicker.class).single().setValue(LocalTime.MIDNIGHT);
        press("Remind me then");
        assertThat(find(Paragraph.class).withClassName("when-told").single().getText())
                .isEqualTo("That time is over already. Choose one that is still to come.");
        assertThat(mine()).isEmpty();
    }

    @Test
    void whatStandsInAnotherRoomIsNotReached() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "Bar", sofia);
        long secret = roomScene.say(bar, sofia, "For the bar alone");
        Feed feed = find(Feed.class).single();
        assertThatThrownBy(() -> Pressed.in(feed, "open", secret, REMIND)).isInstanceOf(Refusal.class);
        assertThat(find(WhenDialog.class).all()).isEmpty();
    }

    @Test
    void wordsWithATimeAreKeptAtOnceAndSaidToNobody() {
        open("20m tea is ready");
        assertThat(done).isTrue();
        assertThat(mine()).extracting(ReminderItem::words).containsExactly("tea is ready");
        assertThat(scene.words(sofia)).isEmpty();
    }

    private void open(String words) {
        command.open(rooms.kitchen(), words, () -> done.set(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:99 tea is ready", "2026-02-31 tea is ready", "tea is ready"})
    void wordsWithoutATimeStayUntilOneIsChosen(String words) {
        open(words);
        assertThat(done).isFalse();
        assertThat(find(TextField.class).withValue(words).all()).hasSize(1);
        test(find(NativeButton.class).withClassName("when-choice").all().getFirst())
                .click();
        assertThat(done).isTrue();
        assertThat(mine()).extracting(ReminderItem::words).containsExactly(words);
    }

    @Test
    void aTimeThatIsOverIsSaidAndTheWordsStay() {
        open("2020-01-01 9:00 too late");
        assertThat(done).isFalse();
        assertThat(find(Paragraph.class).withClassName("when-told").single().getText())
                .startsWith("That time is over already.");
        assertThat(find(TextField.class).withValue("too late").all()).hasSize(1);
        assertThat(mine()).isEmpty();
    }

    @Test
    void wordsThatOnlySpacesAreAreRefusedInTheDialog() {
        open("tomorrow 9:00");
        find(TextField.class).all().getLast().setValue("   ");
        press("Remind me then");
        assertThat(find(Paragraph.class).withClassName("when-told").single().getText())
                .isEqualTo("There is nothing to read yet. Write a few words.");
        assertThat(mine()).isEmpty();
    }

    private void press(String name) {
        test(find(Button.class).withText(name).single()).click();
    }
}
