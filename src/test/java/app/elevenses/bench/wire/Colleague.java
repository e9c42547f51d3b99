package app.elevenses.bench.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.HttpCookie;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses the portal without a browser, speaking Vaadin's protocol over real connections as Chromium does.
 * One colleague is one person and one thread at a time.
 */
public final class Colleague implements AutoCloseable {

    private static final Pattern GUARD = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final InetSocketAddress portal;
    private final String host;
    private final Lounge lounge;
    private final Traffic traffic;
    private final Map<String, String> cookies = new TreeMap<>();
    private @Nullable Wire wire;

    public Colleague(int port, Lounge lounge, Traffic traffic) {
        portal = new InetSocketAddress("127.0.0.1", port);
        host = "localhost:" + port;
        this.lounge = lounge;
        this.traffic = traffic;
    }

    public Colleague signIn(String handle, String password) {
        Matcher guard =
                GUARD.matcher(get("/login").expect(200, "the page to sign in").text());
        if (!guard.find()) {
            throw new WireBroken("the page to sign in has no token", null);
        }
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(handle), encoded(password), encoded(guard.group(1)));
        String head = Manners.page(host) + Manners.origin(host) + "Content-Type: application/x-www-form-urlencoded\n";
        Answer answer = post(Kind.PAGE, "/login", head, form).expect(302, "signing in as " + handle);
        if (!answer.header("location").endsWith("/wall")) {
            throw new WireBroken(handle + " was not let in but sent to " + answer.header("location"), null);
        }
        return this;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** Opens a screen of the portal in a tab of its own, up to what is drawn there. */
    public Screen open(String place) {
        return new Screen(this, place);
    }

    /** Asks for a page as one does by typing its address. */
    public Answer get(String path) {
        return ask(Kind.PAGE, "GET " + path, Manners.page(host), "");
    }

    /** Posts those words to a path that asks for nothing else. */
    public Answer say(String path, String words) {
        return post(Kind.PAGE, path, Manners.script(host, "") + "Content-type: text/plain;charset=UTF-8\n", words)
                .expect(200, path);
    }

    Answer script(Kind kind, String target, String place) {
        return ask(kind, "GET " + target, Manners.script(host, place), "");
    }

    Answer say(Kind kind, String target, String place, String type, String body) {
        String head = Manners.script(host, place) + Manners.origin(host) + "Content-type: " + type + "\n";
        return post(kind, target, head, body);
    }

    private Answer post(Kind kind, String target, String head, String body) {
        return ask(kind, "POST " + target, head + "Content-Length: " + body.getBytes(UTF_8).length + "\n", body);
    }

    private Answer ask(Kind kind, String request, String head, String body) {
        Answer answer = send(kind, message(request, head), body.getBytes(UTF_8));
        answer.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
        if (answer.header("connection").equals("close")) {
            rest();
        }
        return answer;
    }

    /** A connection that was kept may have been closed by the other side meanwhile: then a fresh one is taken. */
    private Answer send(Kind kind, String head, byte[] body) {
        if (wire != null && wire.isStale()) {
            rest();
        }
        Wire open = wire == null ? new Wire(portal, traffic) : wire;
        wire = open;
        return open.ask(kind, head, body);
    }

    private String message(String request, String head) {
        String given = cookies.isEmpty()
                ? ""
                : "Cookie: "
                        + cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; "))
                        + "\n";
        return (request + " HTTP/1.1\n" + head + given + "\n").replace("\n", "\r\n");
    }

    private void keep(String given) {
        HttpCookie.parse(given).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    }

    /** Opens a WebSocket of that kind and listens to it from now on. */
    PushSocket listen(String target) {
        return upgrade(target, Manners.push(host, key()));
    }

    /** Listens to a plain WebSocket that packs nothing. */
    public PushSocket listenRaw(String target) {
        return upgrade(target, Manners.raw(host, key()));
    }

    private PushSocket upgrade(String target, String head) {
        Wire upgraded = new Wire(portal, traffic);
        upgraded.ask(Kind.PUSH, message("GET " + target, head), new byte[0]).expect(101, "a WebSocket");
        PushSocket socket = new PushSocket(upgraded.channel(), upgraded.rest(), traffic);
        lounge.welcome(socket);
        return socket;
    }

    private static String key() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Lets the connection for requests go, as a browser does with one that nobody needs. */
    public void rest() {
        if (wire != null) {
            wire.close();
            wire = null;
        }
    }

    @Override
    public void close() {
        rest();
    }
}
