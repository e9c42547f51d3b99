package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class ShellJourneyTests {

    private static final Pattern OWN_CORNER = Pattern.compile("sign out$");

    @Test
    void aFewLettersLeadToAColleagueWithoutTheMouse(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        assertThat(ben.celebrations().first()).isVisible();
        ben.page().evaluate("window.samePage = true");
        ben.page().keyboard().press("Control+k");
        assertThat(asked(ben)).isFocused();
        assertThat(option(ben, "Wall")).hasAttribute("aria-selected", "true");

        ben.page().keyboard().type("yuk");
        assertThat(option(ben, "Yuki Tanabe").first()).hasAttribute("aria-selected", "true");
        assertThat(asked(ben))
                .hasAttribute(
                        "aria-activedescendant",
                        option(ben, "Yuki Tanabe").first().getAttribute("id"));
        ben.page().keyboard().press("Enter");

        ben.page().waitForURL("**/people/yuki");
        assertThat(heading(ben, "Yuki Tanabe")).isVisible();
        assertThat(ben.page().getByText(Pattern.compile("^It is .* for Yuki Tanabe\\.$")))
                .isVisible();
        assertThat(ben.page().evaluate("window.samePage")).isEqualTo(true);
        assertThat(asked(ben)).isHidden();

        ben.page().keyboard().press("Control+k");
        assertThat(option(ben, "Yuki Tanabe")).isVisible();
        assertThat(ben.faults()).isEmpty();
    }

    @Test
    void arrowsWalkThroughWhatWasFoundAndEscapeLeadsBack(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        Locator button = ben.button("Jump to…");
        button.focus();
        button.press("Enter");
        ben.page().keyboard().type("sofia");
        Locator selected = ben.page().locator("[role=option][aria-selected=true]");
        assertThat(selected).hasText("Sofia Tavares");

        ben.page().keyboard().press("ArrowDown");
        assertThat(selected).hasText(Pattern.compile("Sofia Tavares.+|.+Sofia Tavares"));
        ben.page().keyboard().press("ArrowUp");
        ben.page().keyboard().press("ArrowUp");
        assertThat(selected).not().hasText("Sofia Tavares");
        ben.page().keyboard().press("Escape");

        assertThat(asked(ben)).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void whatIsNotForOneIsNotFound(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        assertThat(ben.celebrations().first()).isVisible();
        ben.page().keyboard().press("Control+k");
        ben.page().keyboard().type("people of the portal");
        assertThat(ben.page().getByRole(AriaRole.OPTION))
                .hasText(new String[] {"Search for “people of the portal” in what was said"});
        asked(ben).fill("henrik");
        assertThat(option(ben, "Henrik Dahl")).hasCount(0);

        Visitor ada = door.signedIn("ada");
        assertThat(ada.celebrations().first()).isVisible();
        ada.page().keyboard().press("Control+k");
        ada.page().keyboard().type("people of the portal");
        assertThat(option(ada, "People of the portal")).isVisible();
    }

    @Test
    void keysLeadThroughTheHouseButNotWhileOneTypes(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        assertThat(ben.celebrations().first()).isVisible();
        ben.page().keyboard().press("g");
        ben.page().keyboard().press("p");
        ben.page().waitForURL("**/people");
        Locator search = ben.field("Find by name, handle, team or office");
        search.focus();
        ben.page().keyboard().type("g w?");
        assertThat(search).hasValue("g w?");
        assertThat(ben.page()).hasURL(Pattern.compile(".*/people$"));

        search.blur();
        ben.page().keyboard().press("?");
        Locator shown = ben.page().getByRole(AriaRole.DIALOG, named("Keyboard shortcuts"));
        assertThat(shown.getByText("Wall")).isVisible();
        assertThat(shown.getByText("Jump to…")).isVisible();
        shown.getByText("Keys work on their own").click();
        ben.page().keyboard().press("Escape");
        assertThat(shown).hasCount(0);
        ben.page().keyboard().press("?");
        assertThat(shown).hasCount(0);

        ben.page().evaluate("localStorage.clear()");
        ben.page().keyboard().press("g");
        ben.page().keyboard().press("w");
        ben.page().waitForURL("**/wall");
        assertThat(ben.faults()).isEmpty();
    }

    @Test
    void onAPhoneTheBarCoversNothingAndOneMayJumpFromOnesCorner(Chromium.Door door) {
        for (int width : new int[] {390, 320}) {
            Visitor ben = door.enter(new Browser.NewContextOptions()
                            .setLocale("en-GB")
                            .setViewportSize(width, 844)
                            .setHasTouch(true))
                    .signIn("ben");
            assertThat(ben.celebrations().first()).isVisible();
            assertThat(ben.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            assertThat(ben.page().evaluate("""
                            [...document.querySelectorAll('.frame-rail a, .frame-rail button')]
                              .map((each) => each.getBoundingClientRect())
                              .filter((box) => box.width && box.top > 700)
                              .every((box) => box.width >= 44 && box.height >= 44 && box.left >= 0 && box.right <= innerWidth)
                            """)).isEqualTo(true);

            ben.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(OWN_CORNER))
                    .click();
            ben.page().getByRole(AriaRole.MENUITEM, named("Jump to…")).click();
            asked(ben).fill("mina");
            option(ben, "Mina Farahani").first().click();
            ben.page().waitForURL("**/people/mina");
            assertThat(heading(ben, "Mina Farahani")).isVisible();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator asked(Visitor visitor) {
        return visitor.page().locator(".jump-input");
    }

    private static Locator option(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.OPTION, named(name).setExact(true));
    }

    private static Locator heading(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.HEADING, named(name));
    }
}
