package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteDraft;
import app.elevenses.notes.NoteItem;
import app.elevenses.notices.Notices;
import app.elevenses.people.Acting;
import app.elevenses.people.Directory;
import app.elevenses.wall.Occasion;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class NoticesJourneyTests {

    private static final Pattern RINGING = Pattern.compile("Notices, \\d+ new");
    private static final LocatorAssertions.IsVisibleOptions ONCE_IT_LEFT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Autowired
    private Acting acting;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Directory directory;

    @Autowired
    private Notices notices;

    @BeforeEach
    @AfterEach
    void decideWhatWaits() {
        acting.as("mina", () -> {
            queue.waiting().items().stream().map(NoteItem::id).forEach(id -> queue.decline(id, "Not this year."));
            notices.seeAll();
        });
    }

    @Test
    void threeRequestsAreOneEntryInMinasBellThatOpensTheQueueAndEmptiesWhenTheyAreDecided(Chromium.Door door) {
        Visitor mina = door.signedIn("mina");
        Visitor minasPhone = onThePhone(door).signIn("mina");
        assertThat(bell(mina)).isVisible();
        assertThat(bell(minasPhone)).isVisible();
        List<Long> asked = IntStream.range(0, 3).mapToObj(number -> ask()).toList();

        assertThat(ringing(mina)).isVisible(ONCE_IT_LEFT);
        assertThat(ringing(minasPhone)).isVisible(ONCE_IT_LEFT);
        bell(mina).click();
        assertThat(entry(mina)).hasCount(1);
        entry(mina).click();
        mina.page().waitForURL("**/notes/queue");
        assertThat(mina.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(ringing(mina)).hasCount(0);
        assertThat(ringing(minasPhone)).hasCount(0);

        bell(minasPhone).click();
        assertThat(entry(minasPhone)).isVisible();
        asked.forEach(note -> acting.as("mina", () -> queue.approve(note)));
        assertThat(entry(minasPhone)).hasCount(0);
        assertThat(mina.faults()).isEmpty();
        assertThat(minasPhone.faults()).isEmpty();
    }

    @Test
    void theBellIsOpenedReadAndClosedByKeyboardAlone(Chromium.Door door) {
        Visitor mina = door.signedIn("mina");
        ask();
        assertThat(ringing(mina)).isVisible(ONCE_IT_LEFT);
        bell(mina).focus();
        mina.page().keyboard().press("Enter");
        assertThat(mina.page().getByText("1 request waits for your decision")).isVisible();
        mina.page().keyboard().press("Escape");
        assertThat(mina.page().getByText("1 request waits for your decision")).hasCount(0);
        assertThat(bell(mina)).isFocused();

        mina.page().keyboard().press("Enter");
        assertThat(mina.page().getByText("1 request waits for your decision")).isVisible();
        for (int tabs = 0; tabs < 4 && !isOnTheEntry(mina); tabs++) {
            mina.page().keyboard().press("Tab");
        }
        mina.page().keyboard().press("Enter");
        mina.page().waitForURL("**/notes/queue");
    }

    private static boolean isOnTheEntry(Visitor visitor) {
        return (boolean) visitor.page().evaluate("() => document.activeElement.closest('.notice') !== null");
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInAnybodysWay(Reading reading, Chromium.Door door) {
        ask();
        Visitor mina = door.enter(reading.options()).signIn("mina");
        assertThat(ringing(mina)).isVisible(ONCE_IT_LEFT);
        bell(mina).click();
        assertThat(mina.page().locator("elevenses-notices li").first()).isVisible();
        Obstacles.assertNone(mina, "bell");

        mina.page().navigate("/notices");
        assertThat(mina.page().locator("elevenses-notices li").first()).isVisible();
        Obstacles.assertNone(mina, "notices");
    }

    private long ask() {
        return acting.as(
                "ben",
                () -> desk.ask(new NoteDraft(
                        UUID.randomUUID().toString().replace("-", ""),
                        List.of(directory.card("yuki").orElseThrow().id()),
                        Occasion.BIRTHDAY,
                        Gift.HANDWRITTEN_NOTE,
                        "Happy birthday!",
                        "She was there for us in the night of the release.",
                        desk.today().plusDays(30))));
    }

    private static Visitor onThePhone(Chromium.Door door) {
        return door.enter(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(390, 844));
    }

    private static Locator bell(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Notices")));
    }

    private static Locator ringing(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(RINGING));
    }

    private static Locator entry(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("3 requests wait for your decision")));
    }
}
