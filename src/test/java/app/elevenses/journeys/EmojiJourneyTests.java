package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How emoji come into what is said. */
@Journey
class EmojiJourneyTests {

    @Test
    void emojiAreFoundByTheirCodesAndWrittenOutWhenSent(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.line().pressSequentially("Time for :cof");
        assertThat(ben.suggestions().first()).hasText("☕:coffee:");
        assertThat(ben.line()).hasAttribute("aria-activedescendant", Pattern.compile("suggestions-.+-0"));
        ben.line().press("ArrowDown");
        ben.line().press("ArrowUp");
        ben.line().press("Enter");
        assertThat(ben.line()).hasValue("Time for ☕ ");
        assertThat(ben.suggestions()).hasCount(0);

        ben.line().pressSequentially(":tad");
        assertThat(ben.suggestions().first()).isVisible();
        ben.line().press("Escape");
        assertThat(ben.suggestions()).hasCount(0);
        ben.line().pressSequentially("a: and `:tada:`");
        ben.line().press("Enter");
        assertThat(ben.kept("Time for ☕ 🎉 and :tada:")).hasCount(1);
        assertThat(ben.visitor.faults()).isEmpty();
    }

    @Test
    void nothingIsSuggestedWhileAnInputMethodComposes(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.line().fill("@so");
        ben.page().evaluate("""
                () => {
                  const line = document.activeElement;
                  line.dispatchEvent(new CompositionEvent('compositionstart'));
                  line.dispatchEvent(new InputEvent('input', { isComposing: true }));
                }""");
        ben.page().waitForTimeout(600);
        assertThat(ben.suggestions()).hasCount(0);
        ben.page().evaluate("document.activeElement.dispatchEvent(new CompositionEvent('compositionend'))");
        assertThat(ben.suggestions().first()).hasText("Sofia Tavares@sofia");
    }

    @Test
    void anEmojiIsPickedByKeyboardAloneForTheLineAndForAMessage(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
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
    void aThousandEmojiAndWhatOnlyLooksLikeAMentionAreJustSaid(Chromium.Door door) {
        Guest ben = Guest.of(door, "ben");
        ben.say("🥛".repeat(1_000) + " @nobody-at-all <b>@ben</b> @sofia@example.org");
        Locator said = ben.kept("@nobody-at-all");
        assertThat(said).hasCount(1);
        assertThat(said.locator(".mention")).hasText("@Ben Whitlock");
        assertThat(said.locator("b")).hasCount(0);
        assertThat(ben.visitor.faults()).isEmpty();
    }
}
