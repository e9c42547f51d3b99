package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How one gets about in a room in which much was said. */
@Journey
class JumpJourneyTests {

    private static final String LONG = "Bread and butter";
    private static final String OTHER = "Kitchen";
    private static final int MANY = 130;

    /** After so long at the latest a browser has told what it showed. */
    private static final int LOOKED_AT_MILLIS = 2_500;

    @Test
    void aLongRoomIsReadFromWhereOneStoppedToTheEndAndFromALinkToTheLatest(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        Guest ben = Guest.of(door, "ben");
        open(ben, LONG);
        seen(ben);
        open(ben, OTHER);
        open(sofia, LONG);
        sayMany(sofia, "Crumb");

        open(ben, LONG);
        assertThat(ben.page().getByRole(AriaRole.SEPARATOR)).isInViewport();
        assertThat(crumb(ben, 1)).isInViewport();
        assertThat(ben.visitor.button(MANY + " new messages")).isVisible();
        assertThat(crumb(ben, MANY)).hasCount(0);
        scroll(ben, 4_000, crumb(ben, MANY));
        assertThat(crumbs(ben)).containsExactlyElementsOf(numbers());
        assertThat(ben.page().locator(".feed-newer")).isHidden();

        String id = crumb(ben, 3).getAttribute("aria-labelledby");
        ben.page().navigate("/wall");
        ben.page().navigate("/break-room/" + slug(sofia) + "#" + id);
        Locator focused = ben.page().locator(".break-room > elevenses-feed elevenses-message:focus");
        assertThat(focused).containsText("Crumb 3 of");
        assertThat(focused).isInViewport();
        assertThat(crumb(ben, MANY)).hasCount(0);
        Locator newer = ben.page().locator(".break-room > elevenses-feed > .feed-newer");
        assertThat(newer).isVisible();
        String before = newer.innerText();
        sofia.say("Fresh from the oven");
        assertThat(newer).not().hasText(before);
        assertThat(newer).hasText(Pattern.compile("^\\d+ new messages?$"));
        assertThat(focused).isInViewport();
        assertThat(ben.message("Fresh from the oven")).hasCount(0);
        assertThat(new AxeBuilder(ben.page()).include(".break-room").analyze().getViolations())
                .isEmpty();
        scroll(
                ben,
                -4_000,
                ben.page().locator(".break-room > elevenses-feed .message-day").first());
        newer.click();
        assertThat(focused).containsText("Fresh from the oven");
        assertThat(focused).isInViewport();
        assertThat(ben.page().locator(".feed-newer")).isHidden();
        scroll(ben, -4_000, crumb(ben, 1));
        assertThat(crumbs(ben)).containsExactlyElementsOf(numbers());
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void whatIsMarkedUnreadOnOneDeviceIsUnreadOnTheOtherUntilItIsSeenThere(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        Guest ben = Guest.of(door, "ben");
        Guest benAtHome = Guest.of(door, "ben");
        open(benAtHome, LONG);
        sofia.say("Who takes the cake home?");
        sofia.say("And who the plates?");
        assertThat(ben.kept("And who the plates?")).isInViewport();
        assertThat(dot(benAtHome)).hasCount(0);

        ben.message("Who takes the cake home?").focus();
        Locator more = ben.message("Who takes the cake home?")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More"));
        more.focus();
        ben.page().keyboard().press("Enter");
        ben.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mark unread"))
                .press("Enter");
        assertThat(ben.message("Who takes the cake home?").getByRole(AriaRole.SEPARATOR))
                .hasCount(1);
        assertThat(dot(benAtHome)).hasCount(1);
        sofia.say("Or shall I?");
        assertThat(ben.kept("Or shall I?")).isInViewport();
        ben.page().waitForTimeout(LOOKED_AT_MILLIS);
        assertThat(dot(benAtHome)).hasCount(1);

        open(benAtHome, OTHER);
        assertThat(benAtHome.message("Who takes the cake home?").getByRole(AriaRole.SEPARATOR))
                .hasCount(1);
        assertThat(benAtHome.message("Or shall I?")).isInViewport();
        open(ben, LONG);
        assertThat(dot(ben)).hasCount(0);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void aDayIsReachedByKeyboard(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.say("Something of today");
        assertThat(ben.kept("Something of today").first()).isVisible();
        Locator menu = ben.visitor.button("What you can do with this room");
        menu.focus();
        ben.page().keyboard().press("Enter");
        Locator go = ben.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Go to a day…"));
        assertThat(go).isVisible();
        go.press("Enter");
        assertThat(ben.visitor.field("Day")).isFocused();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        ben.page().keyboard().type(today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        ben.page().keyboard().press("Enter");
        ben.visitor.button("Go there").press("Enter");
        Locator focused = ben.page().locator(".break-room > elevenses-feed elevenses-message:focus");
        assertThat(focused.locator(".message-day")).hasText("Today");
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void aRoomOfWhichOneWantsToHearNothingStaysQuietOnEveryDevice(Chromium.Door door) {
        Guest sofia = Guest.of(door, "sofia");
        Guest ben = Guest.of(door, "ben");
        Guest onThePhone = Guest.of(door.enter(Guest.phone()), "ben");
        reach(ben, "Tell me nothing");
        open(ben, LONG);
        assertThat(kitchen(ben)).hasAccessibleName(Pattern.compile("nothing of it reaches you"));
        sofia.say("@ben, can you hear me?");
        sofia.say("Hello?");
        assertThat(sofia.kept("Hello?").first()).isVisible();
        onThePhone.visitor.button("Rooms").tap();
        assertThat(onThePhone.page().locator(".rooms-quiet")).hasCount(1);
        assertThat(dot(ben)).hasCount(0);

        open(ben, OTHER);
        reach(ben, "Tell me when I am spoken to");
        assertThat(ben.page().locator(".rooms-quiet")).hasCount(0);
    }

    private static void reach(Guest guest, String choice) {
        guest.visitor.button("What you can do with this room").click();
        guest.page()
                .locator("vaadin-context-menu-item")
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void open(Guest guest, String room) {
        link(guest, room).click();
        assertThat(guest.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(room);
        assertThat(guest.line()).isVisible();
    }

    /** Until the server knows it. */
    private static void seen(Guest guest) {
        assertThat(guest.atTheEnd().messages().last()).isInViewport();
        guest.page().waitForTimeout(LOOKED_AT_MILLIS);
    }

    private static void sayMany(Guest guest, String what) {
        guest.page().evaluate("""
                ([what, many]) => {
                  const composer = document.querySelector('.room-foot elevenses-composer');
                  for (let number = 1; number <= many; number++) {
                    composer.input.value = `${what} ${number} of them`;
                    composer.input.form.requestSubmit();
                  }
                }""", List.of(what, MANY));
        assertThat(guest.kept("%s %d of".formatted(what, MANY)))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(180_000));
    }

    private static void scroll(Guest guest, int step, Locator until) {
        guest.page().mouse().move(700, 400);
        for (int turn = 0; turn < 60 && (until.count() == 0 || !isInView(until)); turn++) {
            guest.page().mouse().wheel(0, step);
            guest.page().waitForTimeout(200);
        }
        assertThat(until).isInViewport();
    }

    private static boolean isInView(Locator one) {
        return (boolean) one.first().evaluate("""
                (made) => {
                  const { top, bottom } = made.getBoundingClientRect();
                  const feed = made.closest('elevenses-feed').getBoundingClientRect();
                  return bottom > feed.top && top < feed.bottom;
                }""");
    }

    private static Locator crumb(Guest guest, int number) {
        return guest.message("Crumb %d of".formatted(number));
    }

    private static List<String> crumbs(Guest guest) {
        return guest.message("Crumb").locator(".message-words").allInnerTexts();
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj("Crumb %d of them"::formatted)
                .toList();
    }

    private static String slug(Guest guest) {
        String address = guest.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Locator kitchen(Guest guest) {
        return link(guest, OTHER);
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
