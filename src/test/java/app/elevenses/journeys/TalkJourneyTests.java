package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** How what is said reaches whom it is for. */
@Journey
class TalkJourneyTests {

    @Test
    void whoeverIsSpokenToIsToldWhereverTheyAreUntilTheySeeItInTheRoom(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Visitor sofia = door.signedIn("sofia");
        sofia.page().waitForURL("**/wall");
        ben.line().pressSequentially("Cake, @sof");
        assertThat(ben.suggestions().first()).hasText("Sofia Tavares@sofia");
        ben.line().press("Tab");
        ben.line().pressSequentially("and `@sofia`");
        ben.line().press("Enter");

        sofia.page().navigate("/notices");
        Locator told = sofia.page()
                .locator(".notice")
                .filter(new Locator.FilterOptions().setHasText("Ben Whitlock spoke to you"));
        assertThat(told).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        told.getByRole(AriaRole.LINK).click();
        sofia.page().waitForURL("**/break-room/kitchen#message-*");
        assertThat(sofia.page().locator(".break-room > elevenses-feed elevenses-message:focus"))
                .containsText("Cake,");
        Locator chip = sofia.page().locator(".mention-me").last();
        assertThat(chip).hasText("@Sofia Tavares");
        assertThat(chip).hasAttribute("href", "/people/sofia");
        assertThat(ben.kept("Cake, @Sofia Tavares").locator(".mention-me")).hasCount(0);
        sofia.page().waitForTimeout(1_500);
        sofia.page().navigate("/notices");
        assertThat(sofia.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Notices")))
                .isVisible();
        assertThat(told).hasCount(0);
    }

    @Test
    void aSecondDeviceIsToldThatTheFirstHasEditedAndLosesNothing(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.say("the price of oats");
        assertThat(ben.kept("the price of oats")).hasCount(1);
        Guest second = Guest.of(door, "ben");
        second.line().press("ArrowUp");
        assertThat(second.line()).hasValue("the price of oats");
        ben.line().press("ArrowUp");
        ben.say("the price of rye");
        assertThat(second.message("the price of rye")).isVisible();

        second.say("the price of spelt");
        assertThat(second.page().getByText("It was changed on another device meanwhile."))
                .isVisible();
        assertThat(second.line()).hasValue("the price of spelt");
        second.line().press("Enter");
        assertThat(ben.message("the price of spelt")).isVisible();
        assertThat(second.line()).hasValue("");
    }
}
