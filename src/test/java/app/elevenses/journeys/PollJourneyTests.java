package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@Journey
class PollJourneyTests {

    @Test
    void theRoomIsAskedByKeyboardAloneAndEverybodySeesItCount(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.say("/poll Tea or coffee at eleven?");
        Page page = ben.page();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Ask the room"));
        assertThat(dialog.getByLabel("Question")).hasValue("Tea or coffee at eleven?");
        assertThat(dialog.getByLabel("Answer 1")).isFocused();
        page.keyboard().type("Tea");
        page.keyboard().press("Tab");
        page.keyboard().type("Coffee");
        page.keyboard().press("Enter");
        assertThat(dialog).isHidden();
        assertThat(ben.line()).hasValue("");

        assertThat(answer(sofia, "Tea, 0 votes")).isVisible();
        answer(sofia, "Tea, 0 votes").focus();
        sofia.page().keyboard().press("Enter");
        assertThat(answer(ben, "Tea, 1 vote, Sofia Tavares")).isVisible();
        answer(ben, "Tea, 1 vote, Sofia Tavares").click();
        assertThat(answer(sofia, "Tea, 2 votes")).hasAttribute("aria-pressed", "true");
        answer(sofia, "Coffee, 0 votes").focus();
        sofia.page().keyboard().press("Space");
        assertThat(answer(ben, "Coffee, 1 vote, Sofia Tavares")).isVisible();
        assertThat(answer(ben, "Tea, 1 vote, Ben Whitlock")).isVisible();

        assertThat(poll(sofia).getByText("Close it now")).isHidden();
        poll(ben).getByText("Close it now").click();
        assertThat(answer(sofia, "Tea")).hasAttribute("aria-disabled", "true");
        answer(sofia, "Tea").focus();
        sofia.page().keyboard().press("Enter");
        assertThat(answer(ben, "Tea, 1 vote, Ben Whitlock")).isVisible();
        assertThat(ben.visitor.faults()).isEmpty();
        assertThat(sofia.visitor.faults()).isEmpty();
    }

    @Test
    void whoeverChoosesWhatNobodyIsToKnowIsNamedToNobody(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        Guest mina = Guest.of(door, "mina").atTheEnd();
        ben.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask the room…"))
                .click();
        Locator dialog = ben.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Question").fill("Who ate the last biscuit?");
        dialog.getByLabel("Answer 1").fill("It was me");
        dialog.getByLabel("Answer 2").fill("It was the cat");
        dialog.getByText("Show nobody who chose what").click();
        dialog.getByText("Ask", new Locator.GetByTextOptions().setExact(true)).click();

        answer(sofia, "It was me, 0 votes").click();
        assertThat(answer(mina, "It was me, 1 vote")).isVisible();
        assertThat(answer(mina, "It was me, 1 vote")).hasAttribute("title", "");
        assertThat(poll(mina).getByText("Nobody sees who chose what")).isVisible();
        assertThat(poll(mina).textContent()).doesNotContain("Sofia");
    }

    private static Locator poll(Guest guest) {
        return guest.page()
                .locator(".break-room > elevenses-feed elevenses-message-poll")
                .last();
    }

    private static Locator answer(Guest guest, String name) {
        return poll(guest).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
