package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How one answers, in the room and in a thread beside it. */
@Journey
class ThreadJourneyTests {

    @Test
    void aReplyQuotesWhatItAnswersAndLeadsThere(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.say("Who has the good scissors?");
        assertThat(sofia.message("Who has the good scissors?")).isVisible();
        sofia.message("Who has the good scissors?").focus();
        sofia.page().keyboard().press("r");
        assertThat(sofia.line()).isFocused();
        assertThat(sofia.page().locator(".composer-about")).hasText("To Ben Whitlock: Who has the good scissors?");
        sofia.line().press("Escape");
        assertThat(sofia.page().locator(".composer-about")).isHidden();

        sofia.act("Who has the good scissors?", "Reply");
        sofia.say("Ask the accountants.");
        Locator quote = ben.kept("Ask the accountants.").locator(".quote");
        assertThat(quote).hasText("Ben Whitlock Who has the good scissors?");
        quote.click();
        assertThat(ben.page().locator("elevenses-message:focus")).containsText("Who has the good scissors?");

        Locator said = ben.itself("Who has the good scissors?");
        ben.itself("Ask the accountants.").focus();
        ben.page().keyboard().press("r");
        ben.line().fill("They sent me");
        said.focus();
        said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        ben.line().fill("Who has the best scissors?");
        ben.visitor.awaitKept();
        ben.page().reload();
        assertThat(ben.line()).hasValue("Who has the best scissors?");
        ben.line().press("Escape");
        assertThat(ben.line()).hasValue("They sent me");
        assertThat(ben.page().locator(".composer-about")).hasText("To Sofia Tavares: Ask the accountants.");

        said.hover();
        said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        assertThat(sofia.page().locator(".quote-gone")).hasText("This message is no longer here");
        assertThat(sofia.messages().getByText("Who has the good scissors?")).hasCount(0);
        assertThat(sofia.visitor.faults()).isEmpty();
    }

    @Test
    void aThreadIsReadTogetherBesideTheRoomAndIsAlive(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.say("Where do we meet on Friday?");
        sofia.act("Where do we meet on Friday?", "Reply in a thread");
        sofia.sayInThread("By the lake");
        assertThat(sofia.inThread("By the lake")).isVisible();
        assertThat(ben.message("By the lake")).hasCount(0);
        Locator count = ben.message("Where do we meet on Friday?").getByText("1 reply");
        count.click();
        assertThat(ben.inThread("By the lake")).isVisible();
        assertThat(new AxeBuilder(ben.page()).include(".side-panel").analyze().getViolations())
                .isEmpty();

        ben.page().getByLabel("Also say it in the room").check();
        ben.sayInThread("The lake it is");
        assertThat(sofia.inThread("The lake it is")).isVisible();
        assertThat(sofia.itself("The lake it is")).isVisible();
        assertThat(ben.page().getByLabel("Also say it in the room")).not().isChecked();
        assertThat(sofia.itself("Where do we meet on Friday?").getByText("2 replies"))
                .isVisible();

        sofia.threadLine().press("Escape");
        assertThat(sofia.threadLine()).hasCount(0);
        ben.page().reload();
        assertThat(ben.itself("The lake it is").locator(".quote")).containsText("Where do we meet on Friday?");
    }

    @Test
    void aReplyInAThreadIsKeptWhenTheConnectionComesBack(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.say("Say it in the tunnel");
        ben.act("Say it in the tunnel", "Reply in a thread");
        assertThat(ben.threadLine()).isVisible();
        ben.page().route("**/*v-r=uidl*", route -> route.abort());
        ben.sayInThread("Said in the tunnel");
        assertThat(ben.inThread("Said in the tunnel")).hasClass(Pattern.compile("message-expected"));
        ben.page().unroute("**/*v-r=uidl*");
        ben.page().reload();
        Locator count = sofia.message("Say it in the tunnel").getByText("1 reply");
        assertThat(count).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        count.click();
        assertThat(sofia.inThread("Said in the tunnel")).hasCount(1);
    }

    @Test
    void aThreadIsInTheAddressAndOpenAgainWhoeverComesByIt(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        ben.say("Where do we meet on Saturday?");
        ben.act("Where do we meet on Saturday?", "Reply in a thread");
        ben.sayInThread("By the mill");
        assertThat(ben.inThread("By the mill")).hasCount(1);
        assertThat(ben.page()).hasURL(Pattern.compile("#thread-\\d+$"));
        String address = ben.page().url();
        ben.page().reload();
        assertThat(ben.inThread("By the mill")).isVisible();
        sofia.page().navigate(address);
        assertThat(sofia.inThread("By the mill")).isVisible();
        sofia.threadLine().fill("Where");
        assertThat(ben.page().locator(".thread .typing-line")).hasText("Sofia Tavares is typing…");
        sofia.threadLine().fill("");
        sofia.threadLine().press("Escape");
        assertThat(sofia.page()).not().hasURL(Pattern.compile("#thread"));
        sofia.page().navigate("/break-room/kitchen#thread-999999999");
        assertThat(sofia.page().getByText("This message is no longer here.")).isVisible();
    }

    @Test
    void whatIsForOneselfIsSaidToNobodyInAThreadEither(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        ben.say("Who brings the fern?");
        ben.act("Who brings the fern?", "Reply in a thread");
        ben.sayInThread("/remind tomorrow 9:00 water it in secret");
        assertThat(ben.page().getByText("You will be reminded:")).isVisible();
        assertThat(ben.threadLine()).hasValue("");
        assertThat(ben.inThread("in secret")).hasCount(0);
        assertThat(sofia.visitor.frames()).noneMatch(frame -> frame.contains("in secret"));
    }

    /** As a quote does of what is further up in a long thread than what is shown there. */
    @Test
    void onAPhoneAThreadMakesWayForWhatStandsInTheRoom(Chromium.Door door) {
        Guest ben = Guest.of(door.enter(Guest.phone()).signIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        sofia.say("Which boat?");
        sofia.say("The green one sails at noon");
        String id = ben.kept("Which boat?").getAttribute("aria-labelledby").replace("message-", "");
        Locator other = ben.kept("The green one sails at noon");
        other.focus();
        other.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply in a thread"))
                .tap();
        assertThat(ben.threadLine()).isInViewport();
        ben.page()
                .evaluate(
                        "id => import('/modules/show-message.js').then(({ showMessage }) =>"
                                + " showMessage(document.querySelector('.thread > elevenses-feed'), Number(id)))",
                        id);
        assertThat(ben.page().locator("elevenses-message:focus")).containsText("Which boat?");
        assertThat(ben.page().locator("elevenses-message:focus")).isInViewport();
        assertThat(ben.threadLine()).hasCount(0);
    }

    @Test
    void onAPhoneAThreadFillsTheScreenAndIsLeftAgain(Chromium.Door door) {
        Guest ben = Guest.of(door.enter(Guest.phone()), "ben");
        ben.line().fill("On the go");
        ben.visitor.button("Send").tap();
        Locator said = ben.kept("On the go");
        assertThat(said).hasCount(1);
        said.focus();
        said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply in a thread"))
                .tap();
        assertThat(ben.threadLine()).isInViewport();
        ben.threadLine().fill("From the tram");
        ben.page()
                .locator(".thread")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"))
                .tap();
        assertThat(ben.inThread("From the tram")).hasCount(1);
        ben.visitor.button("Close").tap();
        assertThat(ben.threadLine()).hasCount(0);
        assertThat(ben.message("On the go").getByText("1 reply")).isVisible();
    }
}
