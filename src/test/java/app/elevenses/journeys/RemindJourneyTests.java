package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How one is reminded of what was said, and of words of one's own. */
@Journey
class RemindJourneyTests {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void forget() {
        database.sql("delete from notices where kind in ('REMINDED', 'NOTED')").update();
        database.sql("delete from reminders").update();
    }

    @Test
    void aReminderOfAMessageRingsWhenItsTimeHasComeAndLeadsThere(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        ben.say("The bread man comes on Thursday");
        sofia.more("The bread man comes on Thursday", "Remind me…");
        sofia.page().getByText("In an hour").click();
        assertThat(sofia.page().getByText("You will be reminded:")).isVisible();
        sofia.visitor.button("Saved by me").click();
        assertThat(listed(sofia)).containsText("Ben Whitlock");
        anHourPasses();

        assertThat(ringing(sofia)).isVisible();
        sofia.page().navigate("/wall");
        ringing(sofia).click();
        Locator entry = sofia.page().locator(".notice").first();
        assertThat(entry).containsText("You wanted to be reminded of this message");
        assertThat(entry).containsText("The bread man comes on Thursday");
        entry.getByRole(AriaRole.LINK).click();
        assertThat(sofia.page().locator(".break-room > elevenses-feed elevenses-message:focus"))
                .containsText("The bread man");
        assertThat(ben.visitor.frames()).noneMatch(frame -> frame.contains("reminded"));
        assertThat(sofia.visitor.faults()).isEmpty();
    }

    /** For what waits; the bells ring by the clock of the portal, which nobody moves while others look at it. */
    private void anHourPasses() {
        database.sql("update reminders set remind_at = utc_timestamp(6) + interval 2 second")
                .update();
        database.sql(
                        "update notices set happened_at = utc_timestamp(6), leaves_at = utc_timestamp(6) + interval 2 second"
                                + " where kind in ('REMINDED', 'NOTED')")
                .update();
    }

    private static Locator listed(Guest guest) {
        return guest.page().locator("elevenses-reminders .kept-row");
    }

    private static Locator ringing(Guest guest) {
        return guest.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Notices, \\d+ new")));
    }

    @Test
    void wordsOfOnesOwnAreSaidToNobody(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        sofia.say("/remind tomorrow 9:00 water the fern");
        assertThat(sofia.page().getByText("You will be reminded:")).isVisible();
        assertThat(sofia.line()).hasValue("");
        sofia.visitor.button("Saved by me").click();
        assertThat(listed(sofia)).containsText("water the fern");
        sofia.visitor.button("Take this reminder back").click();
        assertThat(listed(sofia)).hasCount(0);
        sofia.visitor.button("Undo").last().click();
        assertThat(listed(sofia)).containsText("water the fern");
        anHourPasses();
        assertThat(ringing(sofia)).isVisible();
        assertThat(ben.message("water the fern")).hasCount(0);
        assertThat(ben.visitor.frames()).noneMatch(frame -> frame.contains("fern"));
    }

    @Test
    void whatSaysNoTimeIsAskedForOneWithTheWordsThereAndByKeyboardAlone(Chromium.Door door) {
        Guest sofia = Guest.of(door.signedIn("sofia"));
        sofia.say("/remind 25:99 tea");
        Locator words = sofia.visitor.field("Of what?");
        assertThat(words).hasValue("25:99 tea");
        assertThat(words).isFocused();
        sofia.page().keyboard().press("Tab");
        sofia.page().keyboard().press("Enter");
        assertThat(sofia.page().getByText("You will be reminded:")).isVisible();
        assertThat(sofia.line()).hasValue("");
        assertThat(sofia.message("25:99 tea")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInAnybodysWay(Reading reading, Chromium.Door door) {
        Visitor sofia = door.enter(reading.options()).signIn("sofia");
        Guest guest = Guest.of(sofia);
        guest.say("/remind tomorrow 9:00 water the fern");
        assertThat(guest.line()).hasValue("");
        sofia.button("Saved by me").click();
        assertThat(listed(guest)).hasCount(1);
        Obstacles.assertNone(sofia, "reminders");
        sofia.page().keyboard().press("Escape");
        guest.say("/remind me");
        assertThat(sofia.page().locator(".when-choice").first()).isVisible();
        Obstacles.assertNone(sofia, "remind me");
    }
}
