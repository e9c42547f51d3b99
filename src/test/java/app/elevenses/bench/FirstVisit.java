package app.elevenses.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The wall in Chromium with an empty cache, and again when it comes back: bytes by kind, and what the page feels like. */
final class FirstVisit implements Scenario {

    private static final int SETTLING_MILLIS = 2_500;
    private static final double KILOBYTE = 1_000;

    /** Blocking time is what long tasks take beyond 50 ms each. */
    private static final String WATCH = """
            window.felt = { largest: 0, shift: 0, blocking: 0 };
            const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each))
              .observe({ type, buffered: true });
            watch('largest-contentful-paint', (entry) => { felt.largest = entry.startTime; });
            watch('layout-shift', (entry) => { if (!entry.hadRecentInput) felt.shift += entry.value; });
            watch('longtask', (entry) => { felt.blocking += Math.max(0, entry.duration - 50); });
            """;

    @Override
    public String name() {
        return "first-visit";
    }

    @Override
    public String about() {
        return "the wall in Chromium with an empty cache, and coming back";
    }

    private record Visit(Map<String, Double> kilobytes, int requests, double largest, double shift, double blocking) {

        double pictures() {
            return kilobytes.getOrDefault("pictures", 0.0);
        }

        double withoutPictures() {
            return kilobytes.values().stream().mapToDouble(Double::doubleValue).sum() - pictures();
        }
    }

    @Override
    public List<Figure> measure(Site site) throws Exception {
        List<Visit> first = new ArrayList<>();
        List<Visit> again = new ArrayList<>();
        try (Tabs browser = new Tabs(site.portal().port())) {
            for (int round = 0; round <= site.options().rounds(); round++) {
                try (BrowserContext profile = browser.profile()) {
                    Visit arriving = arrive(profile, 1 + round);
                    Visit returning = comeBack(profile);
                    // The portal's own first time is not the visitor's.
                    if (round > 0) {
                        first.add(arriving);
                        again.add(returning);
                    }
                }
            }
        }
        List<Figure> figures = new ArrayList<>(List.of(
                figure("first visit without pictures", "KB", first, Visit::withoutPictures)
                        .must("≤ 470 KB"),
                figure("first visit, pictures of the first screen", "KB", first, Visit::pictures)
                        .must("≤ 250 KB"),
                figure("first visit, largest content", "ms", first, Visit::largest)
                        .must("≤ 1,500 ms"),
                figure("first visit, layout shift", "", first, Visit::shift).must("≤ 0.02"),
                figure("first visit, blocking time", "ms", first, Visit::blocking)
                        .must("≤ 150 ms"),
                figure("return visit", "KB", again, visit -> visit.withoutPictures() + visit.pictures())
                        .must("≤ 30 KB"),
                figure("return visit, requests", "", again, Visit::requests)));
        TreeSet<String> kinds = new TreeSet<>();
        first.forEach(visit -> kinds.addAll(visit.kilobytes().keySet()));
        kinds.forEach(kind -> figures.add(figure(
                "first visit: " + kind, "KB", first, visit -> visit.kilobytes().getOrDefault(kind, 0.0))));
        return figures;
    }

    private static Figure figure(String name, String unit, List<Visit> visits, ToDoubleFunction<Visit> what) {
        return Figure.less(
                name,
                unit,
                visits.stream()
                        .map(visit -> new double[] {what.applyAsDouble(visit)})
                        .toList());
    }

    /** From the page to sign in up to the wall: everything a new browser has to fetch. */
    private static Visit arrive(BrowserContext profile, int number) {
        Page page = profile.newPage();
        Wireman wireman = new Wireman(profile, page);
        Tabs.signIn(page, number);
        return felt(page, wireman);
    }

    private static Visit comeBack(BrowserContext profile) {
        Page page = profile.newPage();
        Wireman wireman = new Wireman(profile, page);
        Tabs.openWall(page);
        return felt(page, wireman);
    }

    private static Visit felt(Page page, Wireman wireman) {
        page.waitForTimeout(SETTLING_MILLIS);
        return new Visit(
                wireman.kilobytes,
                wireman.requests,
                number(page.evaluate("felt.largest")),
                number(page.evaluate("felt.shift")),
                number(page.evaluate("felt.blocking")));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** Notes what comes over the wire, as the browser itself counts. */
    private static final class Wireman {

        private final Map<String, Double> kilobytes = new TreeMap<>();
        private final Map<String, String> kinds = new HashMap<>();
        private int requests;

        Wireman(BrowserContext profile, Page page) {
            page.addInitScript(WATCH);
            CDPSession session = profile.newCDPSession(page);
            session.send("Network.enable");
            session.on("Network.requestWillBeSent", said -> {
                requests++;
                String url = said.getAsJsonObject("request").get("url").getAsString();
                String type = said.has("type") ? said.get("type").getAsString() : "Other";
                kinds.put(said.get("requestId").getAsString(), kind(url, type));
            });
            session.on("Network.loadingFinished", said -> {
                String kind = kinds.getOrDefault(said.get("requestId").getAsString(), "other");
                kilobytes.merge(kind, said.get("encodedDataLength").getAsDouble() / KILOBYTE, Double::sum);
            });
        }

        private static String kind(String url, String type) {
            return switch (type) {
                case "Image" -> url.contains("/pictures/") ? "pictures" : "icons";
                case "Script" -> url.contains("/modules/") ? "our scripts" : "Vaadin's scripts";
                case "Stylesheet" -> url.contains("/styles/") ? "our styles" : "Aura";
                case "Font" -> "fonts";
                case "Document" -> "pages";
                case "XHR", "Fetch", "Ping" -> "messages";
                default -> "other";
            };
        }
    }
}
