package app.elevenses.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens the one browser of the run, and a fresh profile for every person who visits: the portal inside the test where
 * Spring starts one, or else the {@link Portal} outside of it.
 */
class Chromium implements ParameterResolver, AfterEachCallback {

    /** A busy machine takes its time; a test that passes does not wait. */
    private static final int PATIENCE_MILLIS = 20_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);

    private static final ScheduledExecutorService AFTERWARDS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    private record Open(Playwright playwright, Browser browser) implements AutoCloseable {

        static Open now() {
            Playwright playwright = Playwright.create();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
            String installed = System.getenv("ELEVENSES_CHROMIUM");
            if (installed != null && !installed.isBlank()) {
                options.setExecutablePath(Path.of(installed));
            }
            return new Open(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** Whoever a test needs at the portal, closed when the test ends. */
    static final class Door {

        private final Browser browser;
        private final String address;
        private final List<Visitor> inside = new ArrayList<>();

        private Door(Browser browser, String address) {
            this.browser = browser;
            this.address = address;
        }

        Visitor stranger() {
            return enter(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900));
        }

        Visitor enter(Browser.NewContextOptions options) {
            options.setBaseURL(address).setReducedMotion(ReducedMotion.REDUCE);
            Visitor visitor = new Visitor(browser.newContext(options));
            inside.add(visitor);
            return visitor;
        }

        /** Stands before the wall. */
        Visitor signedIn(String handle) {
            Visitor visitor = stranger().comeIn(handle);
            visitor.page().navigate("/wall");
            return visitor;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> asked = parameter.getParameter().getType();
        return asked == Door.class || asked == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Portal.class ? portal(test) : door(test);
    }

    /** One for the whole run. */
    private static Portal portal(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent(Portal.class, any -> Portal.open(), Portal.class);
    }

    private static Door door(ExtensionContext test) {
        Open open = test.getRoot().getStore(NAMESPACE).computeIfAbsent(Open.class, any -> Open.now(), Open.class);
        Door door = new Door(open.browser(), address(test));
        test.getStore(NAMESPACE).put(Door.class, door);
        return door;
    }

    private static String address(ExtensionContext test) {
        if (!startsSpring(test)) {
            return portal(test).address();
        }
        return "http://localhost:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Door door = test.getStore(NAMESPACE).get(Door.class, Door.class);
        if (door != null) {
            emptied(door, test);
        }
        if (startsSpring(test)) {
            tidyUp(SpringExtension.getApplicationContext(test));
        }
    }

    /** A browser that does not let go of a page is given up, and the next test opens another. */
    private static void emptied(Door door, ExtensionContext test) {
        Thread waiting = Thread.currentThread();
        AtomicBoolean stuck = new AtomicBoolean();
        Future<?> patience = AFTERWARDS.schedule(
                () -> {
                    stuck.set(true);
                    waiting.interrupt();
                },
                PATIENCE_MILLIS,
                TimeUnit.MILLISECONDS);
        try {
            door.inside.forEach(Visitor::leave);
        } catch (PlaywrightException interrupted) {
            if (!stuck.get()) {
                throw interrupted;
            }
            test.getRoot().getStore(NAMESPACE).remove(Open.class);
        } finally {
            patience.cancel(false);
            Thread.interrupted();
        }
    }

    /** Whoever comes next begins with nothing half-written. */
    private static void tidyUp(ApplicationContext portal) {
        portal.getBean(JdbcClient.class).sql("delete from drafts").update();
    }

    private static boolean startsSpring(ExtensionContext test) {
        return AnnotationSupport.isAnnotated(test.getRequiredTestClass(), SpringBootTest.class);
    }
}
