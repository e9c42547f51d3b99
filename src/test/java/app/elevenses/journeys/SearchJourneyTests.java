package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class SearchJourneyTests {

    @Test
    void whatWasSaidElsewhereIsFoundAndLedTo(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        Guest ben = Guest.of(door, "ben");
        open(sofia, "Bread and butter");
        sofia.say("The quokka takes its sourdough with honey");
        assertThat(sofia.kept("The quokka takes its sourdough with honey")).isVisible();

        ben.page().keyboard().press("Control+k");
        ben.page().locator(".jump-input").fill("quokk");
        Locator last = ben.page().getByRole(AriaRole.OPTION).last();
        assertThat(last).hasText("Search for “quokk” in what was said");
        ben.page().keyboard().press("ArrowUp");
        ben.page().keyboard().press("Enter");
        ben.page().waitForURL(Pattern.compile("/search\\?q=quokk$"));
        assertThat(findings(ben)).hasCount(1);
        assertThat(findings(ben).locator("mark")).hasText("quokka");
        assertThat(ben.page().locator(".search-status")).hasText("One message found.");
        assertThat(findings(ben)).hasAccessibleName(Pattern.compile("^Sofia Tavares Bread and butter"));

        findings(ben).getByRole(AriaRole.LINK).press("Enter");
        Locator focused = ben.page().locator(".break-room > elevenses-feed elevenses-message:focus");
        assertThat(focused).containsText("The quokka takes its sourdough with honey");
        assertThat(focused).isInViewport();
        ben.page().goBack();
        assertThat(ben.visitor.field("What was said? A word or two…")).hasValue("quokk");
        assertThat(findings(ben)).hasCount(1);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void aJapaneseWordIsFoundAndARoomAndAPersonNarrowIt(Chromium.Door door) {
        Guest yuki = Guest.of(door, "yuki");
        Guest ben = Guest.of(door, "ben");
        yuki.say("朝の抹茶ラテがおいしかったです");
        assertThat(yuki.kept("朝の抹茶ラテ")).isVisible();

        menu(ben, "Search in this room…");
        ben.page().waitForURL(Pattern.compile("/search\\?in=kitchen$"));
        assertThat(findings(ben).first()).isVisible();
        Locator words = ben.visitor.field("What was said? A word or two…");
        words.fill("抹茶");
        words.press("Enter");
        assertThat(findings(ben)).hasCount(1);
        assertThat(findings(ben).locator("mark")).hasText("抹茶");
        ben.visitor.field("Who").fill("Sofia");
        ben.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Sofia Tavares"))
                .click();
        ben.page().waitForURL(Pattern.compile("from=sofia"));
        assertThat(findings(ben)).hasCount(0);
        assertThat(ben.page().getByText("Nothing to be found")).isVisible();
        ben.visitor.button("Search everywhere, by anybody, at any time").click();
        ben.page().waitForURL(Pattern.compile("/search\\?q=[^&]+$"));
        assertThat(findings(ben)).hasCount(1);
        ben.page().goBack();
        assertThat(findings(ben)).hasCount(0);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void anOutsiderFindsNothingAndWhoeverIsTakenOutSeesNothingMore(Chromium.Door door) {
        Guest mina = Guest.of(door, "mina");
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        make(mina, "Wombat", List.of("Ben Whitlock"));
        mina.say("The axolotl sleeps in the teapot");
        assertThat(mina.kept("The axolotl sleeps in the teapot")).isVisible();

        for (Guest guest : List.of(ben, sofia)) {
            guest.page().navigate("/search?q=axolotl");
        }
        assertThat(findings(ben)).hasCount(1);
        assertThat(sofia.page().getByText("Nothing to be found")).isVisible();
        assertThat(sofia.page().content() + String.join("\n", sofia.visitor.frames()))
                .doesNotContain("Wombat", "teapot");

        mina.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("in this room$")))
                .click();
        mina.visitor.button("Take Ben Whitlock out").click();
        assertThat(ben.page().getByText("Nothing to be found")).isVisible();
        assertThat(findings(ben)).hasCount(0);
        assertThat(ben.page().content()).doesNotContain("Wombat", "teapot");
    }

    @Test
    void onAPhoneOneSearchesFromTheRooms(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        sofia.say("A pangolin on the balcony");
        assertThat(sofia.kept("A pangolin on the balcony")).isVisible();
        Guest ben = Guest.of(door.enter(Guest.phone()), "ben");
        ben.visitor.button("Rooms").tap();
        ben.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search"))
                .tap();
        Locator words = ben.visitor.field("What was said? A word or two…");
        assertThat(words).isFocused();
        words.fill("pangolin");
        words.press("Enter");
        findings(ben).getByRole(AriaRole.LINK).tap();
        assertThat(ben.message("A pangolin on the balcony")).isInViewport();
        assertThat(ben.visitor.faults()).isEmpty();
    }

    private static Locator findings(Guest guest) {
        return guest.page().locator("elevenses-finding");
    }

    private static void open(Guest guest, String room) {
        guest.page()
                .getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Rooms").setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(room))
                .click();
        assertThat(guest.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(room);
    }

    private static void menu(Guest guest, String deed) {
        guest.visitor.button("What you can do with this room").click();
        guest.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(deed))
                .click();
    }

    private static void make(Guest maker, String name, List<String> people) {
        maker.visitor.button("Make a room").click();
        maker.visitor.field("Name").fill(name);
        maker.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Closed")))
                .check();
        for (String colleague : people) {
            maker.visitor.field("Bring along").fill(colleague);
            maker.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(colleague))
                    .click();
        }
        maker.page().keyboard().press("Escape");
        maker.visitor.button("Make it").click();
        assertThat(maker.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
    }
}
