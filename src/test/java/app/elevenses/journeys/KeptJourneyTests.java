package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** How one finds again what was said. */
@Journey
class KeptJourneyTests {

    @Test
    void whatIsPinnedIsFoundByEverybodyAndLeadsToWhereItWasSaid(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.say("The rota hangs on the fridge");
        sofia.more("The rota hangs on the fridge", "Pin for everybody here");
        assertThat(ben.message("The rota hangs on the fridge").locator(".message-pinned"))
                .isVisible();
        ben.visitor.button("Pinned here").click();
        Locator listed = ben.page()
                .locator(".kept-message")
                .filter(new Locator.FilterOptions().setHasText("The rota hangs on the fridge"));
        listed.click();
        assertThat(ben.page().locator(".break-room > elevenses-feed elevenses-message:focus"))
                .containsText("The rota");
        assertThat(new AxeBuilder(ben.page()).include(".side-panel").analyze().getViolations())
                .isEmpty();
        sofia.more("The rota hangs on the fridge", "Unpin");
        assertThat(listed).hasCount(0);
    }

    @Test
    void whatOneSavesIsKeptForThemselvesOnEveryDevice(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        Guest second = Guest.of(door, "sofia");
        ben.say("The way to the lake");
        second.visitor.button("Saved by me").click();
        Locator listed = second.page()
                .locator(".kept-message")
                .filter(new Locator.FilterOptions().setHasText("The way to the lake"));
        assertThat(second.page().getByText("You have saved nothing yet")).isVisible();
        sofia.more("The way to the lake", "Save for me");
        assertThat(listed).isVisible();
        assertThat(ben.visitor.frames()).noneMatch(frame -> frame.contains("saved"));
        second.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove from this list"))
                .click();
        assertThat(listed).hasCount(0);
        sofia.act("The way to the lake", "More");
        assertThat(sofia.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Save for me")))
                .isVisible();
    }

    @Test
    void aLinkLeadsToItsMessage(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.say("Link to me");
        String id = idOf(ben, "Link to me").replace("message-", "");
        Guest sofia = Guest.of(door, "sofia");
        sofia.page().navigate("/break-room/kitchen#message-" + id);
        assertThat(sofia.page().locator(".break-room > elevenses-feed elevenses-message:focus"))
                .containsText("Link to me");
        sofia.page().navigate("/wall");
        sofia.page().navigate("/break-room/kitchen#message-999999999");
        assertThat(sofia.line()).isVisible();
        assertThat(sofia.page().getByText("This message is no longer here.")).isVisible();
    }

    private static String idOf(Guest guest, String words) {
        return guest.kept(words).first().getAttribute("aria-labelledby");
    }
}
