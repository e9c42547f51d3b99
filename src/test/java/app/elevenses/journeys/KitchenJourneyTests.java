package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Journey
class KitchenJourneyTests {

    @Test
    void whatOneSaysWithAPictureTheOtherSeesAtOnceAndAnswersAndReactsTo(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        assertThat(ben.present("Sofia Tavares")).isVisible();
        assertThat(sofia.present("Ben Whitlock")).isVisible();

        ben.visitor.paste(ben.line(), Paintings.png("other", 21), "image/png");
        ben.page()
                .getByLabel("What is in the picture", new Page.GetByLabelOptions().setExact(false))
                .fill("A kettle");
        ben.say("Seen today: the price of milk!");

        Locator appeared = sofia.message("Seen today: the price of milk!");
        assertThat(appeared).isVisible();
        assertThat(appeared.getByAltText("A kettle")).isVisible();
        sofia.page()
                .waitForFunction("() => [...document.querySelectorAll('.message-picture img')].at(-1).naturalWidth");

        sofia.say("Em Lisboa está a **98 cêntimos**");
        assertThat(ben.message("Em Lisboa está a 98 cêntimos").locator("strong"))
                .hasText("98 cêntimos");
        sofia.react("Seen today: the price of milk!", "😮");
        Locator reaction = ben.message("Seen today").locator(".reaction");
        assertThat(reaction).hasAttribute("title", "Sofia Tavares");
        reaction.click();
        assertThat(sofia.message("Seen today").locator(".reaction"))
                .hasAttribute("title", "Sofia Tavares and Ben Whitlock");
        assertThat(sofia.message("Seen today").locator(".reaction")).hasAttribute("aria-pressed", "true");

        assertThat(ben.visitor.faults()).isEmpty();
        assertThat(sofia.visitor.faults()).isEmpty();
    }

    @Test
    void anEditAndADeletionAreSeenByBothAndUndoPutsItBackForBoth(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.say("the prince of milk");
        assertThat(sofia.message("the prince of milk")).isVisible();
        assertThat(ben.kept("the prince of milk")).isVisible();

        ben.line().press("ArrowUp");
        assertThat(ben.line()).hasValue("the prince of milk");
        ben.say("the price of butter");
        assertThat(sofia.message("the price of butter").getByText("edited")).isVisible();
        assertThat(sofia.message("the prince of milk")).hasCount(0);
        assertThat(ben.line()).hasValue("");

        ben.act("the price of butter", "Delete");
        assertThat(sofia.message("the price of butter")).hasCount(0);
        assertThat(ben.message("the price of butter")).hasCount(0);
        ben.visitor.button("Undo").click();
        assertThat(sofia.message("the price of butter")).isVisible();
        assertThat(ben.message("the price of butter")).isVisible();
        sofia.message("the price of butter").hover();
        assertThat(sofia.message("the price of butter").getByRole(AriaRole.BUTTON, named("Delete")))
                .hasCount(0);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    @Test
    void whoeverClosesTheRoomIsGoneWithinSeconds(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest mina = Guest.of(door, "mina");
        assertThat(ben.present("Mina Farahani")).isVisible();
        Page second = mina.page().context().newPage();
        second.navigate("/break-room");
        assertThat(second.getByLabel("Your message")).isVisible();
        mina.page().close();
        assertThat(ben.present("Mina Farahani")).hasCount(1);
        second.close(new Page.CloseOptions().setRunBeforeUnload(false));
        assertThat(ben.present("Mina Farahani")).hasCount(0);
    }

    @Test
    void whatIsSaidWithoutAConnectionIsKeptOnceAndInOrderWhenItIsBack(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.page().context().setOffline(true);
        IntStream.rangeClosed(1, 5).forEach(number -> ben.say("In the tunnel " + number));
        assertThat(ben.message("In the tunnel 5")).isVisible();
        assertThat(ben.message("In the tunnel 5")).hasClass(Pattern.compile("message-expected"));
        assertThat(sofia.message("In the tunnel")).hasCount(0);

        ben.page().context().setOffline(false);
        assertThat(sofia.message("In the tunnel"))
                .hasCount(5, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(ben.kept("In the tunnel")).hasCount(5);
        assertThat(sofia.wordsOf("In the tunnel"))
                .containsExactly(
                        "In the tunnel 1", "In the tunnel 2", "In the tunnel 3", "In the tunnel 4", "In the tunnel 5");
        assertThat(ben.wordsOf("In the tunnel")).isEqualTo(sofia.wordsOf("In the tunnel"));
    }

    @Test
    void whatHasNotArrivedSurvivesAReload(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.page().route("**/*v-r=uidl*", route -> route.abort());
        ben.say("Said and then reloaded");
        assertThat(ben.message("Said and then reloaded")).hasClass(Pattern.compile("message-expected"));
        ben.page().unroute("**/*v-r=uidl*");
        ben.page().reload();
        assertThat(ben.kept("Said and then reloaded")).hasCount(1);
        assertThat(Guest.of(door, "sofia").message("Said and then reloaded")).hasCount(1);
    }

    @Test
    void anAnswerThatIsLostOnItsWayDoublesNothing(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.line().fill("Heard, but not answered");
        assertThat(sofia.page().locator(".typing-line")).containsText("Ben Whitlock");
        ben.page().route("**/*v-r=uidl*", route -> {
            route.fetch();
            route.abort();
        });
        ben.line().press("Enter");
        assertThat(sofia.message("Heard, but not answered")).isVisible();
        ben.page().unroute("**/*v-r=uidl*");
        ben.page().reload();
        assertThat(ben.kept("Heard, but not answered")).hasCount(1);
        assertThat(ben.page().locator(".message-expected")).hasCount(0);
        assertThat(sofia.message("Heard, but not answered")).hasCount(1);
    }

    @Test
    void nothingIsSentWhileAnInputMethodComposes(Chromium.Door door) {
        Guest yuki = Guest.of(door, "yuki");
        Locator line = yuki.page().locator(".composer-input");
        line.fill("ぎゅうにゅう");
        line.evaluate("""
                (line) => line.dispatchEvent(new KeyboardEvent('keydown',
                  { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))""");
        line.evaluate("""
                (line) => line.dispatchEvent(new KeyboardEvent('keydown',
                  { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))""");
        assertThat(line).hasValue("ぎゅうにゅう");
        line.fill("牛乳の値段です");
        line.press("Shift+Enter");
        line.pressSequentially("高い！");
        line.press("Enter");
        assertThat(yuki.message("高い！").locator("br")).hasCount(1);
    }

    @Test
    void onATouchScreenEnterBreaksTheLineAndTheButtonSends(Chromium.Door door) {
        Guest ben = Guest.of(door.enter(Guest.phone()), "ben");
        ben.line().fill("one");
        ben.line().press("Enter");
        ben.line().pressSequentially("two lines on a phone");
        assertThat(ben.line()).hasValue("one\ntwo lines on a phone");
        ben.visitor.button("Send").tap();
        assertThat(ben.kept("two lines on a phone")).hasCount(1);
        assertThat(ben.line()).isInViewport();
        assertThat(ben.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Break room")))
                .isInViewport();
    }

    @Test
    void whoeverReadsFurtherUpIsToldHowManyAreNewAndJumps(Chromium.Door door) {
        Guest olu = Guest.of(door, "olu");
        Guest ben = Guest.of(door, "ben");
        String id = olu.messages().nth(20).getAttribute("aria-labelledby");
        Locator read = olu.page().locator("#" + id);
        read.scrollIntoViewIfNeeded();
        olu.page().waitForTimeout(300);
        double where = read.boundingBox().y;
        ben.say("Meanwhile, further down");
        ben.say("And once more");

        Locator told = olu.visitor.button("2 new messages");
        assertThat(told).isVisible();
        assertThat(read.boundingBox().y).isEqualTo(where);
        told.click();
        assertThat(olu.message("And once more")).isInViewport();
        assertThat(told).isHidden();
        ben.say("Now you are here");
        assertThat(olu.message("Now you are here")).isInViewport();
    }

    @Test
    void whatDoesNotFitIsRefusedAndStaysWhereItIsWritten(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.line().fill("x".repeat(20_001));
        ben.line().press("Enter");
        assertThat(ben.page().getByText("Keep it to 20,000 characters")).isVisible();
        assertThat(ben.line().inputValue()).hasSize(20_001);
        ben.line().fill("   ");
        ben.line().press("Enter");
        assertThat(ben.page().locator(".message-expected")).hasCount(0);
    }

    @Test
    void markupIsShownAsItWasWritten(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        Guest sofia = Guest.of(door, "sofia");
        ben.say("<img src=x onerror=\"document.title='broken'\"> [milk](javascript:alert(1)) https://example.org/cow");
        Locator shown = sofia.message("onerror");
        assertThat(shown).isVisible();
        assertThat(shown.locator(".message-words img")).hasCount(0);
        assertThat(shown.locator(".message-words a")).hasCount(1);
        assertThat(shown.locator(".message-words a")).hasAttribute("rel", "noopener nofollow");
        assertThat(sofia.page().title()).doesNotContain("broken");
    }

    @Test
    void theConversationIsWalkedThroughByKeyboardAlone(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.say("Press all the keys");
        assertThat(ben.kept("Press all the keys")).isVisible();
        ben.message("Press all the keys").focus();
        ben.page().keyboard().press("Tab");
        assertThat(ben.message("Press all the keys").getByRole(AriaRole.BUTTON, named("React")))
                .isFocused();
        ben.page().keyboard().press("Enter");
        ben.page().keyboard().press("Enter");
        assertThat(ben.message("Press all the keys").locator(".reaction")).hasAttribute("title", "Ben Whitlock");
        assertThat(ben.message("Press all the keys")).isFocused();
        ben.page().keyboard().press("ArrowUp");
        assertThat(ben.message("Press all the keys")).not().isFocused();
        assertThat(ben.page().locator("elevenses-message:focus")).hasCount(1);
        assertThat(List.of(ben.page().locator("elevenses-message[tabindex='0']").count()))
                .containsExactly(1);
    }
}
