package app.elevenses.bench;

import app.elevenses.bench.wire.Colleague;
import app.elevenses.bench.wire.Kind;
import app.elevenses.bench.wire.Screen;
import app.elevenses.bench.wire.Tap;
import app.elevenses.bench.wire.Traffic;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether people without browsers ask for what Chromium asks for: both open and leave the wall through the same tap,
 * and requests and bytes are compared. What browsers keep is told apart, for it is the same for every screen.
 */
final class Honesty implements Scenario {

    private static final double ALLOWED = 0.05;
    private static final int SETTLING_MILLIS = 1_500;

    @Override
    public String name() {
        return "honesty";
    }

    @Override
    public String about() {
        return "requests and bytes of a person without a browser, compared with Chromium's";
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        int tabs = 4 * site.options().rounds();
        List<Traffic> chromium = new ArrayList<>();
        List<Traffic> virtual = new ArrayList<>();
        try (Tap tap = new Tap(site.portal().port());
                Tabs browser = new Tabs(tap.port())) {
            for (int number = 1; number <= tabs; number++) {
                chromium.add(byBrowser(browser, tap, number));
                virtual.add(withoutBrowser(site, tap, number));
            }
        }
        Arrays.stream(Kind.values())
                .forEach(kind -> site.progress()
                        .say(
                                "  %-9s  Chromium %4.1f requests %7.0f bytes," + " without %4.1f requests %7.0f bytes",
                                kind,
                                requests(chromium, kind),
                                bytes(chromium, kind),
                                requests(virtual, kind),
                                bytes(virtual, kind)));
        check(chromium, virtual);
        return List.of(
                Figure.less("bytes of an opened screen, of those of Chromium", "", List.of(new double[] {
                            perScreen(virtual) / perScreen(chromium)
                        }))
                        .must("0.95 to 1.05, and the same requests"),
                Figure.one("bytes of an opened screen in Chromium", "KB", perScreen(chromium) / 1_000),
                Figure.one(
                        "bytes for what browsers keep, asked for again",
                        "KB",
                        (bytes(chromium, Kind.FILE) + bytes(chromium, Kind.PICTURE)) / 1_000));
    }

    private static Traffic byBrowser(Tabs browser, Tap tap, int number) throws Exception {
        try (BrowserContext profile = browser.profile()) {
            Page page = profile.newPage();
            Tabs.signIn(page, number);
            page.waitForTimeout(SETTLING_MILLIS);
            page.navigate("about:blank");
            page.waitForTimeout(SETTLING_MILLIS);
            tap.forget();
            Tabs.openWall(page);
            page.waitForTimeout(SETTLING_MILLIS);
            page.navigate("about:blank");
            page.waitForTimeout(SETTLING_MILLIS);
            Traffic traffic = tap.traffic();
            tap.forget();
            return traffic;
        }
    }

    private static Traffic withoutBrowser(Site site, Tap tap, int number) throws Exception {
        try (Colleague colleague = new Colleague(tap.port(), site.lounge(), new Traffic())) {
            colleague.signIn(Stock.handle(number), Stock.PASSWORD);
            colleague.rest();
            tap.forget();
            try (Screen wall = colleague.open("wall")) {
                wall.rows();
                Thread.sleep(SETTLING_MILLIS);
            }
            Thread.sleep(SETTLING_MILLIS);
            Traffic traffic = tap.traffic();
            tap.forget();
            return traffic;
        }
    }

    private static void check(List<Traffic> chromium, List<Traffic> virtual) {
        String differing = Arrays.stream(Kind.values())
                .filter(Kind::isPerScreen)
                .filter(kind -> requests(chromium, kind) != requests(virtual, kind)
                        || apart(bytes(chromium, kind), bytes(virtual, kind)) > ALLOWED)
                .map(Kind::name)
                .collect(Collectors.joining(", "));
        if (!differing.isEmpty()) {
            throw new IllegalStateException("Chromium does otherwise: " + differing);
        }
    }

    private static double apart(double one, double other) {
        return one == other ? 0 : Math.abs(other / one - 1);
    }

    private static double requests(List<Traffic> all, Kind kind) {
        return all.stream().mapToLong(one -> one.requests(kind)).average().orElse(0);
    }

    private static double bytes(List<Traffic> all, Kind kind) {
        return all.stream().mapToLong(one -> one.bytes(kind)).average().orElse(0);
    }

    private static double perScreen(List<Traffic> all) {
        return Arrays.stream(Kind.values())
                .filter(Kind::isPerScreen)
                .mapToDouble(kind -> bytes(all, kind))
                .sum();
    }
}
