package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class NotesJourneyTests {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern A_NOTE = Pattern.compile(".*/notes/\\d+$");

    @Test
    void whatSomebodyAsksForIsDecidedByKeysAndSeenAtOnce(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        Visitor sofia = door.signedIn("sofia");
        sofia.page().navigate("/notes");
        ask(ben, "Yuki Tanabe", "The frog is on my wall.", "She drew a frog for me.");
        String first = ben.page().url();
        ask(ben, "Abena Owusu", "The calmest inbox there is.", "Three years of calm.");
        String second = ben.page().url();
        assertThat(ben.page().getByText("Waiting for approval")).isVisible();

        Visitor mina = door.signedIn("mina");
        mina.page().navigate("/notes/queue");
        Locator frog = waiting(mina, "She drew a frog for me.");
        Locator calm = waiting(mina, "Three years of calm.");
        assertThat(frog).isVisible();
        mina.page().keyboard().press("?");
        assertThat(mina.page().getByText("Previous request")).isVisible();
        mina.page().keyboard().press("Escape");
        walkTo(mina, calm);
        mina.page().keyboard().press("d");
        mina.page().keyboard().type("That one is on me already, see you at the party.");
        mina.page().keyboard().press("Control+Enter");
        assertThat(calm).hasCount(0);
        assertThat(ben.page().getByText("Mina Farahani declined it: “That one is on me already"))
                .isVisible();

        ben.page().navigate(first);
        assertThat(ben.page().getByText("Waiting for approval")).isVisible();
        walkTo(mina, frog);
        mina.page().keyboard().press("a");
        assertThat(frog).hasCount(0);
        assertThat(ben.page().getByText("Waiting for an address")).isVisible();

        mina.button("Undo").last().click();
        assertThat(frog).isVisible();
        assertThat(ben.page().getByText("Waiting for approval")).isVisible();

        for (String note : List.of(first, second)) {
            sofia.page().navigate(note);
            assertThat(sofia.page().getByText("Nothing here")).isVisible();
        }
        sofia.page().navigate("/notes/queue");
        assertThat(sofia.page().getByText("Nothing here")).isVisible();
        assertThat(sofia.frames()).noneMatch(frame -> frame.contains("frog") || frame.contains("calmest"));
        assertThat(ben.faults()).isEmpty();
        assertThat(mina.faults()).isEmpty();
    }

    @Test
    void whatOneApproverDecidesLeavesTheQueueOnEveryOtherScreen(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ask(ben, "Sutrisno", "You asked the other half again.", "A week well survived.");
        Visitor mina = door.signedIn("mina");
        Visitor minasTablet = door.signedIn("mina");
        for (Visitor screen : List.of(mina, minasTablet)) {
            screen.page().navigate("/notes/queue");
            assertThat(waiting(screen, "A week well survived.")).isVisible();
        }
        waiting(mina, "A week well survived.")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask back…"))
                .click();
        mina.page().keyboard().type("Which week?");
        mina.page().keyboard().press("Control+Enter");
        assertThat(waiting(minasTablet, "Which week?")).isVisible();

        ben.field("Your answer").fill("The first one.");
        ben.button("Answer").click();
        assertThat(waiting(minasTablet, "The first one.")).isVisible();
        waiting(minasTablet, "A week well survived.")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                .click();
        assertThat(waiting(mina, "A week well survived.")).hasCount(0);
    }

    @Test
    void whatDoesNotFitIsSaidBesideTheFieldAndNothingIsLost(Chromium.Door door) {
        Visitor ben = door.signedIn("ben");
        ben.page().navigate("/notes/new?to=yuki");
        ben.button("Ask for it").click();
        assertThat(ben.page().getByText("Choose the occasion.")).isVisible();
        assertThat(ben.page().getByText("Choose the day it should arrive.")).isVisible();

        ben.field("Your words on the card").fill("x".repeat(3_000));
        assertThat(ben.page().getByText("2,400 characters too many for the card"))
                .isVisible();
        day(ben, LocalDate.now().minusDays(1));
        ben.button("Ask for it").click();
        assertThat(ben.page().getByText("Keep it to 600 characters.")).isVisible();
        assertThat(ben.page().getByText("It cannot be there by then.").first()).isVisible();
        assertThat(ben.field("Your words on the card").inputValue()).hasSize(3_000);
        assertThat(ben.faults()).isEmpty();
    }

    private static void ask(Visitor asking, String name, String words, String reason) {
        asking.page().navigate("/notes/new");
        asking.field("Who is it for?").fill(name);
        asking.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
        asking.page().keyboard().press("Escape");
        asking.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("🎂 Birthday"))
                .check();
        asking.field("Your words on the card").fill(words);
        day(asking, LocalDate.now().plusDays(40));
        asking.field("Why would you like to send it?").fill(reason);
        asking.button("Ask for it").click();
        asking.page().waitForURL(A_NOTE);
    }

    private static void day(Visitor asking, LocalDate day) {
        asking.field("When should it arrive?").fill(TYPED.format(day));
        Locator calendar = asking.page().getByRole(AriaRole.DIALOG);
        assertThat(calendar).isVisible();
        asking.page().keyboard().press("Enter");
        assertThat(calendar).isHidden();
    }

    private static Locator waiting(Visitor visitor, String reason) {
        return visitor.page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(reason));
    }

    /** As somebody does who keeps pressing j until they are there. */
    private static void walkTo(Visitor visitor, Locator note) {
        visitor.page().keyboard().press("j");
        for (int steps = 0; steps < 30 && !isFocused(note); steps++) {
            visitor.page().keyboard().press(steps < 15 ? "j" : "k");
        }
        assertThat(note).isFocused();
    }

    private static boolean isFocused(Locator note) {
        return (boolean) note.evaluate("note => note === document.activeElement");
    }
}
