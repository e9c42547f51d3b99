package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one has not read yet, and where one goes on reading. */
@Journey
class ReadingJourneyTests {

    private static final String ELSEWHERE = "Bread and butter";

    @Test
    void whatIsSaidInAnotherRoomIsUnreadUntilItIsSeenOnOneDevice(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        Guest benAtHome = Guest.of(door, "ben");
        open(benAtHome, ELSEWHERE);
        Guest ben = Guest.of(door.enter(small()), "ben");
        ben.say("Off to the bakery");
        assertThat(ben.kept("Off to the bakery")).isInViewport();
        assertThat(dot(benAtHome)).hasCount(0);
        open(ben, ELSEWHERE);

        sofia.say("@ben, who left the kettle on?");
        assertThat(dot(ben)).hasText("1");
        assertThat(kitchen(benAtHome)).hasAccessibleName("Kitchen (unread and 1 mention)");
        for (int number = 1; number <= 5; number++) {
            sofia.say("Kettle %d\nis on\nand nobody\nwants tea".formatted(number));
        }
        assertThat(sofia.kept("Kettle 5")).isVisible();
        assertThat(dot(ben)).hasText("1");

        open(ben, "Kitchen");
        Locator line = ben.page().getByRole(AriaRole.SEPARATOR);
        assertThat(line).isInViewport();
        assertThat(line).hasText(Pattern.compile("^New since \\d"));
        assertThat(ben.message("who left the kettle on?").getByRole(AriaRole.SEPARATOR))
                .hasCount(1);
        assertThat(ben.message("Kettle 5")).not().isInViewport();
        assertThat(dot(benAtHome)).hasCount(1);
        assertThat(new AxeBuilder(ben.page()).include(".break-room").analyze().getViolations())
                .isEmpty();

        ben.visitor.button("6 new messages").click();
        assertThat(ben.message("Kettle 5")).isInViewport();
        assertThat(dot(benAtHome)).hasCount(0);
        assertThat(line).hasCount(1);

        open(benAtHome, "Kitchen");
        assertThat(benAtHome.message("Kettle 5")).isInViewport();
        assertThat(benAtHome.page().getByRole(AriaRole.SEPARATOR)).hasCount(0);
        assertThat(ben.visitor.faults()).isEmpty();
        assertThat(benAtHome.visitor.faults()).isEmpty();
    }

    /** So that six messages do not fit. */
    private static Browser.NewContextOptions small() {
        return new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 520);
    }

    private static void open(Guest guest, String room) {
        link(guest, room).click();
        assertThat(guest.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(room);
        assertThat(guest.line()).isVisible();
    }

    private static Locator kitchen(Guest guest) {
        return link(guest, "Kitchen");
    }

    private static Locator dot(Guest guest) {
        return kitchen(guest).locator(".rooms-dot");
    }

    private static Locator link(Guest guest, String name) {
        return guest.page()
                .getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Rooms").setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
