package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A visitor who sits in the kitchen. */
final class Guest {

    final Visitor visitor;

    private Guest(Visitor visitor) {
        this.visitor = visitor;
    }

    static Guest of(Chromium.Door door, String handle) {
        return of(door.stranger(), handle);
    }

    /** Signs in and goes to the break room. */
    static Guest of(Visitor visitor, String handle) {
        visitor.comeIn(handle).page().navigate("/break-room");
        Guest guest = new Guest(visitor);
        assertThat(guest.line()).isVisible();
        return guest;
    }

    /** Reads on at the newest, wherever they had stopped. */
    Guest atTheEnd() {
        messages().first().waitFor();
        page().locator(".break-room > elevenses-feed").evaluate("feed => feed.latest()");
        return this;
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    Page page() {
        return visitor.page();
    }

    Locator line() {
        return page().locator(".room-foot elevenses-composer .composer-input");
    }

    /** What is offered while something is written. */
    Locator suggestions() {
        return page().locator(".suggest:visible").getByRole(AriaRole.OPTION);
    }

    /** The line of the thread that is open beside the room. */
    Locator threadLine() {
        return page().locator(".thread .composer-input");
    }

    Guest sayInThread(String words) {
        threadLine().fill(words);
        threadLine().press("Enter");
        return this;
    }

    Locator inThread(String words) {
        return page().locator(".thread .message").filter(new Locator.FilterOptions().setHasText(words));
    }

    Guest say(String words) {
        line().fill(words);
        line().press("Enter");
        return this;
    }

    Locator messages() {
        return page().locator(".break-room > elevenses-feed").getByRole(AriaRole.ARTICLE);
    }

    Locator message(String words) {
        return messages().filter(new Locator.FilterOptions().setHasText(words));
    }

    /** That the server has. */
    Locator kept(String words) {
        return page().locator(".break-room > elevenses-feed .message:not(.message-expected)")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The message that says this, and none that quotes it. */
    Locator itself(String words) {
        Locator said = page().locator(".message-words").filter(new Locator.FilterOptions().setHasText(words));
        return messages().filter(new Locator.FilterOptions().setHas(said));
    }

    List<String> wordsOf(String words) {
        return message(words).locator(".message-words").allInnerTexts();
    }

    Locator present(String name) {
        return page().locator(".present-person").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Points at a message and presses a button beside it. */
    void act(String words, String name) {
        assertThat(kept(words).first()).isVisible();
        message(words).hover();
        message(words)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** The same, of what stands in its menu. */
    void more(String words, String name) {
        act(words, "More");
        page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    void react(String words, String emoji) {
        act(words, "React");
        act(words, emoji);
    }
}
