package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one writes now and says later. */
@Journey
class SendLaterJourneyTests {

    private static final LocatorAssertions.IsVisibleOptions AT_ITS_TIME =
            new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void forget() {
        database.sql("delete from waiting_messages").update();
        database.sql("delete from reminders").update();
    }

    private static void leave(Guest guest, String words) {
        guest.line().fill(words);
        guest.visitor.button("Send later…").click();
        guest.page().getByText("In an hour").click();
        assertThat(guest.line()).hasValue("");
    }

    private static Locator row(Guest guest, String words) {
        return guest.page().locator(".later-row").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void anHourPasses() {
        database.sql("update waiting_messages set send_at = send_at - interval 1 hour")
                .update();
    }

    @Test
    void whatWaitsArrivesAtItsTimeAndIsSeenByItsWriterAloneUntilThen(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        Guest phone = Guest.of(door.enter(Guest.phone()), "sofia");
        leave(sofia, "The cake is in the oven");
        assertThat(sofia.visitor.button("1 message waits for its time")).isVisible();
        assertThat(phone.visitor.button("1 message waits for its time")).isVisible();
        assertThat(ben.visitor.button("1 message waits for its time")).hasCount(0);
        assertThat(ben.message("The cake is in the oven")).hasCount(0);
        assertThat(ben.visitor.frames()).noneMatch(frame -> frame.contains("oven"));

        anHourPasses();
        assertThat(ben.message("The cake is in the oven")).isVisible(AT_ITS_TIME);
        assertThat(sofia.message("The cake is in the oven")).hasCount(1);
        assertThat(sofia.visitor.button("1 message waits for its time")).hasCount(0);
        assertThat(phone.visitor.button("1 message waits for its time")).hasCount(0);
        assertThat(sofia.visitor.faults()).isEmpty();
    }

    @Test
    void whatWaitsIsChangedSentNowAndTakenBack(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        leave(sofia, "Cake at four");
        leave(sofia, "Bring a fork");
        sofia.visitor.button("2 messages wait for their time").click();
        row(sofia, "Cake at four").getByText("Change").click();
        sofia.visitor.field("What will be said").fill("Cake at five");
        sofia.visitor.button("Keep").click();
        row(sofia, "Cake at five").getByText("Send now").click();
        assertThat(ben.message("Cake at five")).isVisible();
        row(sofia, "Bring a fork").getByText("Take back").click();
        assertThat(sofia.page().getByText("Nothing of yours waits to be sent.")).isVisible();
        sofia.visitor.button("Undo").last().click();
        assertThat(row(sofia, "Bring a fork")).isVisible();
        assertThat(ben.message("Bring a fork")).hasCount(0);
    }

    @Test
    void whatIsSaidToThePortalIsNotLeftForTheRoom(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        sofia.line().fill("/remind tomorrow 9:00 buy a present for Ben");
        sofia.visitor.button("Send later…").click();
        assertThat(sofia.page().getByText("You will be reminded:")).isVisible();
        assertThat(sofia.line()).hasValue("");
        assertThat(sofia.page().locator(".when-choice")).hasCount(0);
        assertThat(sofia.visitor.button("1 message waits for its time")).hasCount(0);
    }

    @Test
    void itIsAllThereByKeyboardAlone(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        sofia.line().fill("By keyboard alone");
        sofia.line().press("Tab");
        assertThat(sofia.visitor.button("Send later…")).isFocused();
        sofia.page().keyboard().press("Enter");
        assertThat(sofia.page().locator(".when-choice").first()).isVisible();
        sofia.page().locator(".when-choice").first().focus();
        sofia.page().keyboard().press("Enter");
        assertThat(sofia.visitor.button("1 message waits for its time")).isVisible();
        assertThat(sofia.line()).hasValue("");
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInAnybodysWay(Reading reading, Chromium.Door door) {
        Guest sofia = Guest.of(door.enter(reading.options()), "sofia");
        sofia.line().fill("Cake at four");
        sofia.visitor.button("Send later…").click();
        assertThat(sofia.page().locator(".when-choice").first()).isVisible();
        Obstacles.assertNone(sofia.visitor, "send later");
        sofia.page().locator(".when-choice").first().click();
        sofia.visitor.button("1 message waits for its time").click();
        assertThat(row(sofia, "Cake at four")).isVisible();
        Obstacles.assertNone(sofia.visitor, "what waits here");
        sofia.page().navigate("/break-room/later");
        assertThat(row(sofia, "Cake at four")).isVisible();
        Obstacles.assertNone(sofia.visitor, "left for later");
    }
}
