package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What one can say in the break room, and how. */
@Journey
class TalkJourneyTests {

    @Test
    void emojiAreFoundByTheirCodesAndWrittenOutWhenSent(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        ben.line().pressSequentially("Time for :cof");
        assertThat(suggestions(ben).first()).hasText("☕:coffee:");
        assertThat(ben.line()).hasAttribute("aria-activedescendant", Pattern.compile("suggestions-.+-0"));
        ben.line().press("ArrowDown");
        ben.line().press("ArrowUp");
        ben.line().press("Enter");
        assertThat(ben.line()).hasValue("Time for ☕ ");
        assertThat(suggestions(ben)).hasCount(0);

        ben.line().pressSequentially(":tad");
        assertThat(suggestions(ben).first()).isVisible();
        ben.line().press("Escape");
        assertThat(suggestions(ben)).hasCount(0);
        ben.line().pressSequentially("a: and `:tada:`");
        ben.line().press("Enter");
        assertThat(ben.kept("Time for ☕ 🎉 and :tada:")).hasCount(1);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    private static Locator suggestions(Guest guest) {
        return guest.page().locator(".suggest:visible").getByRole(AriaRole.OPTION);
    }

    @Test
    void nothingIsSuggestedWhileAnInputMethodComposes(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        ben.line().fill("@so");
        ben.page().evaluate("""
                () => {
                  const line = document.activeElement;
                  line.dispatchEvent(new CompositionEvent('compositionstart'));
                  line.dispatchEvent(new InputEvent('input', { isComposing: true }));
                }""");
        ben.page().waitForTimeout(600);
        assertThat(suggestions(ben)).hasCount(0);
        ben.page().evaluate("document.activeElement.dispatchEvent(new CompositionEvent('compositionend'))");
        assertThat(suggestions(ben).first()).hasText("Sofia Tavares@sofia");
    }

    @Test
    void anEmojiIsPickedByKeyboardAloneForTheLineAndForAMessage(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        ben.say("What shall we have?");
        assertThat(ben.kept("What shall we have?")).hasCount(1);
        ben.visitor.button("Emoji").press("Enter");
        Locator search =
                ben.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search for an emoji"));
        assertThat(search).isFocused();
        search.pressSequentially("pancak");
        assertThat(ben.page().locator(".emoji-option").first()).hasText("🥞");
        assertThat(new AxeBuilder(ben.page()).include(".emoji-picker").analyze().getViolations())
                .isEmpty();
        search.press("Enter");
        assertThat(ben.line()).hasValue("🥞");
        assertThat(ben.line()).isFocused();

        ben.act("What shall we have?", "React");
        ben.act("What shall we have?", "Another emoji");
        search.pressSequentially("no emoji is called so");
        assertThat(ben.page().locator(".emoji-none")).isVisible();
        search.fill("cupcake");
        search.press("Enter");
        assertThat(ben.message("What shall we have?").locator(".reaction")).hasAttribute("title", "Ben Whitlock");
        assertThat(ben.message("What shall we have?")).isFocused();
    }

    @Test
    void whoeverIsSpokenToIsToldWhereverTheyAreUntilTheySeeItInTheRoom(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Visitor sofia = door.signedIn("sofia");
        sofia.page().waitForURL("**/wall");
        ben.line().pressSequentially("Cake, @sof");
        assertThat(suggestions(ben).first()).hasText("Sofia Tavares@sofia");
        ben.line().press("Tab");
        ben.line().pressSequentially("and `@sofia`");
        ben.line().press("Enter");

        sofia.page().navigate("/notices");
        Locator told = sofia.page()
                .locator(".notice")
                .filter(new Locator.FilterOptions().setHasText("Ben Whitlock spoke to you"));
        assertThat(told).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        told.getByRole(AriaRole.LINK).click();
        sofia.page().waitForURL("**/break-room/kitchen#message-*");
        assertThat(sofia.page().locator(".break-room > elevenses-feed elevenses-message:focus"))
                .containsText("Cake,");
        Locator chip = sofia.page().locator(".mention-me").last();
        assertThat(chip).hasText("@Sofia Tavares");
        assertThat(chip).hasAttribute("href", "/people/sofia");
        assertThat(ben.kept("Cake, @Sofia Tavares").locator(".mention-me")).hasCount(0);
        sofia.page().waitForTimeout(1_500);
        sofia.page().navigate("/notices");
        assertThat(sofia.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Notices")))
                .isVisible();
        assertThat(told).hasCount(0);
    }

    @Test
    void aReplyQuotesWhatItAnswersAndLeadsThere(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
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

        Locator said = said(ben, "Who has the good scissors?");
        said.hover();
        said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        assertThat(sofia.page().locator(".quote-gone")).hasText("This message was deleted");
        assertThat(sofia.messages().getByText("Who has the good scissors?")).hasCount(0);
        assertThat(sofia.visitor.faults()).isEmpty();
    }

    /** The message that says this, and none that quotes it. */
    private static Locator said(Guest guest, String words) {
        Locator itself = guest.page().locator(".message-words").filter(new Locator.FilterOptions().setHasText(words));
        return guest.messages().filter(new Locator.FilterOptions().setHas(itself));
    }

    private static String idOf(Guest guest, String words) {
        return guest.kept(words).first().getAttribute("aria-labelledby");
    }

    @Test
    void aThreadIsReadTogetherBesideTheRoomAndIsAlive(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
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
        assertThat(said(sofia, "The lake it is")).isVisible();
        assertThat(ben.page().getByLabel("Also say it in the room")).not().isChecked();
        assertThat(said(sofia, "Where do we meet on Friday?").getByText("2 replies"))
                .isVisible();

        sofia.threadLine().press("Escape");
        assertThat(sofia.threadLine()).hasCount(0);
        ben.page().reload();
        assertThat(said(ben, "The lake it is").locator(".quote")).containsText("Where do we meet on Friday?");
    }

    @Test
    void aReplyInAThreadIsKeptWhenTheConnectionComesBack(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
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
    void aSecondDeviceIsToldThatTheFirstHasEditedAndLosesNothing(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        ben.say("the price of oats");
        assertThat(ben.kept("the price of oats")).hasCount(1);
        Guest second = Guest.of(door.signedIn("ben"));
        second.line().press("ArrowUp");
        assertThat(second.line()).hasValue("the price of oats");
        ben.line().press("ArrowUp");
        ben.say("the price of rye");
        assertThat(second.message("the price of rye")).isVisible();

        second.say("the price of spelt");
        assertThat(second.page().getByText("It was changed on another device meanwhile."))
                .isVisible();
        assertThat(second.line()).hasValue("the price of spelt");
        second.line().press("Enter");
        assertThat(ben.message("the price of spelt")).isVisible();
        assertThat(second.line()).hasValue("");
    }

    @Test
    void onAPhoneAThreadFillsTheScreenAndIsLeftAgain(Chromium.Door door) {
        Guest ben = Guest.of(door.enter(Guest.phone()).signIn("ben"));
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

    @Test
    void aThousandEmojiAndWhatOnlyLooksLikeAMentionAreJustSaid(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        ben.say("🥛".repeat(1_000) + " @nobody-at-all <b>@ben</b> @sofia@example.org");
        Locator said = ben.kept("@nobody-at-all");
        assertThat(said).hasCount(1);
        assertThat(said.locator(".mention")).hasText("@Ben Whitlock");
        assertThat(said.locator("b")).hasCount(0);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void severalPicturesGoTogetherEachWithItsWords(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        choose(ben, 3);
        assertThat(alts(ben)).hasCount(3);
        assertThat(ben.page().locator(".composer-picture-under-way")).hasCount(0);
        alts(ben).first().fill("A kettle");
        alts(ben).last().fill("A cup");
        ben.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove"))
                .nth(1)
                .click();
        assertThat(alts(ben)).hasCount(2);
        ben.visitor.awaitKept();
        ben.page().reload();
        assertThat(alts(ben)).hasCount(2);
        assertThat(alts(ben).last()).hasValue("A cup");
        ben.line().press("Enter");

        Locator shown = sofia.messages()
                .filter(new Locator.FilterOptions().setHas(sofia.page().getByAltText("A kettle")));
        assertThat(shown.locator(".message-pictures img")).hasCount(2);
        assertThat(shown.getByAltText("A cup")).isVisible();
        assertThat(ben.line()).hasValue("");
        assertThat(alts(ben)).hasCount(0);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    private static Locator alts(Guest guest) {
        return guest.page().locator(".composer-alt");
    }

    private static void choose(Guest guest, int pictures) {
        guest.page()
                .locator(".room-foot elevenses-composer input[type=file]")
                .setInputFiles(IntStream.rangeClosed(1, pictures)
                        .mapToObj(number -> new FilePayload(number + ".png", "image/png", tile(number)))
                        .toArray(FilePayload[]::new));
    }

    private static byte[] tile(int number) {
        BufferedImage tile = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = tile.createGraphics();
        brush.setColor(Color.getHSBColor(number / 40f, 0.5f, 0.9f));
        brush.fillRect(0, 0, 240, 160);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(tile, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void ofFortyPicturesTheFirstTenAreTaken(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        choose(ben, 40);
        assertThat(ben.page().getByText("A message takes 10 pictures.")).isVisible();
        assertThat(alts(ben)).hasCount(10);
        ben.say("A gallery");
        assertThat(ben.kept("A gallery").locator(".message-pictures img"))
                .hasCount(10, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }

    @Test
    void ofAPastedPageTheWordsAreTaken(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        ben.line().focus();
        Object taken = ben.page().evaluate("""
                () => {
                  const pasted = new DataTransfer();
                  pasted.setData('text/plain', 'Only the words');
                  pasted.setData('text/html', '<h1>Only the words</h1><img src=x>');
                  pasted.items.add(new File(['x'], 'page.png', { type: 'image/png' }));
                  const event = new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true });
                  document.activeElement.dispatchEvent(event);
                  return event.defaultPrevented;
                }""");
        assertThat(taken).isEqualTo(false);
        assertThat(alts(ben)).hasCount(0);
    }

    @Test
    void whatIsPinnedIsFoundByEverybodyAndLeadsToWhereItWasSaid(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        ben.say("The rota hangs on the fridge");
        more(sofia, "The rota hangs on the fridge", "Pin for everybody here");
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
        more(sofia, "The rota hangs on the fridge", "Unpin");
        assertThat(listed).hasCount(0);
    }

    private static void more(Guest guest, String words, String name) {
        guest.act(words, "More");
        guest.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    @Test
    void whatOneSavesIsKeptForThemselvesOnEveryDevice(Chromium.Door door) {
        Guest ben = Guest.of(door.signedIn("ben"));
        Guest sofia = Guest.of(door.signedIn("sofia"));
        Guest second = Guest.of(door.signedIn("sofia"));
        ben.say("The way to the lake");
        second.visitor.button("Saved by me").click();
        Locator listed = second.page()
                .locator(".kept-message")
                .filter(new Locator.FilterOptions().setHasText("The way to the lake"));
        assertThat(second.page().getByText("You have saved nothing yet")).isVisible();
        more(sofia, "The way to the lake", "Save for me");
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
        Guest ben = Guest.of(door.signedIn("ben"));
        ben.say("Link to me");
        String id = idOf(ben, "Link to me").replace("message-", "");
        Guest sofia = Guest.of(door.signedIn("sofia"));
        sofia.page().navigate("/break-room/kitchen#message-" + id);
        assertThat(sofia.page().locator(".break-room > elevenses-feed elevenses-message:focus"))
                .containsText("Link to me");
        sofia.page().navigate("/wall");
        sofia.page().navigate("/break-room/kitchen#message-999999999");
        assertThat(sofia.line()).isVisible();
        assertThat(sofia.page().getByText("This message is no longer here.")).isVisible();
    }
}
