package app.elevenses.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Real Chromium, each tab with a profile of its own. */
final class Tabs implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final String address;

    Tabs(int port) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        String installed = System.getenv("ELEVENSES_CHROMIUM");
        if (installed != null && !installed.isBlank()) {
            options.setExecutablePath(Path.of(installed));
        }
        browser = playwright.chromium().launch(options);
        address = "http://localhost:" + port;
    }

    BrowserContext profile() {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(1440, 900));
    }

    static void signIn(Page page, int number) {
        page.navigate("/login");
        page.getByLabel("Handle", new Page.GetByLabelOptions().setExact(true)).fill(Stock.handle(number));
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill(Stock.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        awaitWall(page);
    }

    static void openWall(Page page) {
        page.navigate("/wall");
        awaitWall(page);
    }

    private static void awaitWall(Page page) {
        page.getByRole(AriaRole.ARTICLE).first().waitFor();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
