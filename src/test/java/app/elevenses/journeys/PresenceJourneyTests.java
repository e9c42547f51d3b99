package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who is here, away or invisible, who types, and what people want others to know. */
@Journey
class PresenceJourneyTests {

    private static final Pattern AWAY = Pattern.compile("present-away");

    @Test
    void whoeverLooksAwayOrTouchesNothingForAWhileIsAwayUntilTheyComeBack(Chromium.Door door) {
        Guest abena = Guest.of(door, "abena");
        Visitor second = door.stranger();
        second.page().clock().install();
        Guest harpreet = Guest.of(second, "harpreet");
        assertThat(abena.present("Harpreet")).not().hasClass(AWAY);

        look(harpreet, "hidden");
        assertThat(abena.present("Harpreet")).hasClass(AWAY);
        assertThat(abena.present("Harpreet")).containsText("Away");
        look(harpreet, "visible");
        assertThat(abena.present("Harpreet")).not().hasClass(AWAY);

        harpreet.page().clock().fastForward("06:00");
        assertThat(abena.present("Harpreet")).hasClass(AWAY);
        harpreet.page().mouse().move(400, 300);
        assertThat(abena.present("Harpreet")).not().hasClass(AWAY);
        assertThat(new AxeBuilder(abena.page())
                        .include("elevenses-present")
                        .analyze()
                        .getViolations())
                .isEmpty();
        assertThat(harpreet.visitor.faults()).isEmpty();
    }

    private static void look(Guest guest, String state) {
        guest.page().evaluate("""
                state => {
                  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", state);
    }

    @Test
    void whoTypesIsSeenInTheRoomUntilItIsSaidAndByNobodyElse(Chromium.Door door) {
        Guest abena = Guest.of(door, "abena");
        Guest harpreet = Guest.of(door, "harpreet");
        Guest outsider = Guest.of(door, "olu");
        harpreet.page().navigate("/break-room/with/abena");
        assertThat(harpreet.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("Abena"));
        harpreet.say("Psst");
        assertThat(harpreet.kept("Psst")).isVisible();
        abena.page().navigate("/break-room/with/harpreet");
        assertThat(harpreet.present("Abena")).isVisible();
        Locator height = harpreet.line();
        double before = height.boundingBox().y;

        abena.line().pressSequentially("Something only for Harpreet");
        assertThat(typing(harpreet)).hasText(Pattern.compile("^Abena .+ is typing…$"));
        assertThat(harpreet.page().locator("elevenses-typing [role=status]"))
                .hasText(Pattern.compile("^Abena .+ is typing…$"));
        assertThat(height.boundingBox().y).isEqualTo(before);
        abena.line().press("Enter");
        assertThat(harpreet.kept("Something only for Harpreet")).isVisible();
        assertThat(typing(harpreet)).isEmpty();
        abena.line().pressSequentially("And then");
        assertThat(typing(harpreet)).not().isEmpty();
        assertThat(typing(harpreet)).isEmpty();
        outsider.say("What is everybody up to?");
        assertThat(outsider.kept("What is everybody up to?")).isVisible();
        assertThat(String.join("\n", outsider.visitor.frames())).doesNotContain("typing", "only for Harpreet");
        abena.line().fill("");
    }

    private static Locator typing(Guest guest) {
        return guest.page().locator(".typing-line");
    }

    @Test
    void whoeverIsInvisibleIsNowhereToBeSeenAndSeesTheOthers(Chromium.Door door) {
        Guest abena = Guest.of(door, "abena");
        Guest harpreet = Guest.of(door, "harpreet");
        assertThat(abena.present("Harpreet")).isVisible();
        turnInvisible(harpreet);
        assertThat(abena.present("Harpreet")).hasCount(0);
        assertThat(harpreet.page().locator(".present-person").last()).containsText("invisible");
        assertThat(harpreet.present("Abena")).isVisible();

        int frames = abena.visitor.frames().size();
        harpreet.line().pressSequentially("Nobody sees me write this");
        look(harpreet, "hidden");
        look(harpreet, "visible");
        harpreet.page().reload();
        assertThat(harpreet.line()).hasValue("Nobody sees me write this");
        harpreet.line().fill("");
        abena.say("All alone?");
        assertThat(abena.kept("All alone?")).isVisible();
        List<String> since = abena.visitor.frames();
        assertThat(String.join("\n", since.subList(frames, since.size()))).doesNotContain("Harpreet");
        abena.page().navigate("/people/harpreet");
        assertThat(abena.page().locator("elevenses-clock")).isVisible();
        assertThat(abena.page().locator(".person-near")).isEmpty();

        turnInvisible(harpreet);
        assertThat(abena.page().locator(".person-near")).hasText("Here now");
    }

    private static void turnInvisible(Guest guest) {
        guest.page().locator(".person-menu").click();
        guest.page()
                .getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName("Invisible"))
                .or(guest.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Invisible")))
                .click();
    }

    @Test
    void aStatusIsSetByCommandAndByDialogAndEndsByItselfOnOpenScreens(Chromium.Door door) {
        Visitor first = door.stranger();
        first.page().clock().install();
        Guest abena = Guest.of(first, "abena");
        Guest harpreet = Guest.of(door, "harpreet");
        harpreet.say("Before the garden");
        assertThat(abena.kept("Before the garden")).isVisible();
        harpreet.say("/status 🌴 in the garden");
        assertThat(abena.present("Harpreet")).containsText("🌴 in the garden");
        assertThat(abena.message("Before the garden").locator(".status-emoji"))
                .hasAttribute("aria-label", "in the garden");
        assertThat(harpreet.line()).hasValue("");
        assertThat(abena.messages().getByText("/status")).hasCount(0);

        harpreet.say("/status");
        assertThat(harpreet.visitor.field("What should colleagues know?")).hasValue("in the garden");
        assertThat(new AxeBuilder(harpreet.page())
                        .include("vaadin-dialog")
                        .analyze()
                        .getViolations())
                .isEmpty();
        harpreet.visitor.button("On a break").click();
        harpreet.visitor.button("Set status").click();
        assertThat(abena.present("Harpreet")).containsText("☕ On a break");
        abena.page().clock().fastForward("31:00");
        assertThat(abena.present("Harpreet")).not().containsText("On a break");
        assertThat(abena.message("Before the garden").locator(".status-emoji")).hasCount(0);

        harpreet.say("/status");
        harpreet.visitor.button("Clear status").click();
        harpreet.page().navigate("/people/harpreet");
        assertThat(harpreet.page().locator("elevenses-clock")).isVisible();
        assertThat(harpreet.page().locator(".status-line")).isEmpty();
        assertThat(harpreet.visitor.faults()).isEmpty();
    }
}
