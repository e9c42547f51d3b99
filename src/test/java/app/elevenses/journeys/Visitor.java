package app.elevenses.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.elevenses.demo.Cast;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person in front of a browser of their own, who finds things by their names. */
class Visitor {

    private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<String> frames = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onPageError(faults::add);
        page.onWebSocket(socket -> socket.onFrameReceived((WebSocketFrame frame) -> frames.add(frame.text())));
    }

    Page page() {
        return page;
    }

    /** What went wrong in their browser. */
    List<String> faults() {
        return faults;
    }

    /** What was pushed to them. */
    List<String> frames() {
        return frames;
    }

    /** Signs in as the form does, for whom the form is not what they came for. */
    Visitor comeIn(String handle) {
        Matcher guard = GUARD.matcher(context.request().get("/login").text());
        assertTrue(guard.find(), "The page to sign in has no token");
        FormData form = FormData.create()
                .set("username", handle)
                .set("password", Cast.PASSWORD)
                .set("_csrf", guard.group(1));
        APIResponse answer = context.request()
                .post("/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertTrue(answer.headers().getOrDefault("location", "").endsWith("/wall"), handle + " was not let in");
        return this;
    }

    Visitor signIn(String handle) {
        return signIn(handle, Cast.PASSWORD);
    }

    Visitor signIn(String handle, String password) {
        page.navigate("/login");
        return introduce(handle, password);
    }

    /** Asks to be known on this device from now on. */
    Visitor signInToStay(String handle) {
        page.navigate("/login");
        field("Keep me signed in on this device").check();
        return introduce(handle, Cast.PASSWORD);
    }

    private Visitor introduce(String handle, String password) {
        field("Handle").fill(handle);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill(password);
        button("Sign in").click();
        return this;
    }

    Locator field(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator celebrations() {
        return page.getByRole(AriaRole.ARTICLE);
    }

    Locator celebrationSaying(String words) {
        return celebrations().filter(new Locator.FilterOptions().setHasText(words));
    }

    Locator notice() {
        return page.locator("vaadin-notification-card");
    }

    Visitor beginCelebration(String occasion, String name, String words) {
        unfold();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(occasion))
                .check();
        field("Who is celebrated?").fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
        page.keyboard().press("Escape");
        field("Your words").fill(words);
        return this;
    }

    /** Opens an empty composer, whatever an earlier visit may have left in it. */
    void unfold() {
        Locator line = button("Share a celebration…");
        line.or(button("Discard")).first().waitFor();
        if (button("Discard").isVisible()) {
            button("Discard").click();
        }
        line.click();
    }

    Visitor signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("sign out$")))
                .click();
        page.getByText("Sign out", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/login");
        return this;
    }

    /** The line under a celebration in which one says something. */
    static Locator commentLine(Locator celebration) {
        return celebration.getByRole(AriaRole.TEXTBOX);
    }

    /** What this browser keeps for itself, as one text. */
    String keptInBrowser() {
        return String.valueOf(page.evaluate("JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})"));
    }

    /** Until the server has everything that was written. */
    Visitor awaitKept() {
        page.waitForFunction("!Object.keys(localStorage).some((key) => key.startsWith('draft:'))");
        return this;
    }

    Visitor pastePicture(byte[] picture, String type) {
        return paste(field("Your words"), picture, type);
    }

    Visitor paste(Locator where, byte[] picture, String type) {
        where.focus();
        page.evaluate("""
                ([data, type]) => {
                  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
                  const pasted = new DataTransfer();
                  pasted.items.add(new File([bytes], 'picture', { type }));
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste',
                    { clipboardData: pasted, bubbles: true, cancelable: true, composed: true }));
                }""", List.of(Base64.getEncoder().encodeToString(picture), type));
        return this;
    }

    Visitor post() {
        button("Post").click();
        assertThat(button("Share a celebration…")).isVisible();
        return this;
    }

    void leave() {
        context.close();
    }
}
