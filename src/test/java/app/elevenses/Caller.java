package app.elevenses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the portal's real port who keeps cookies like a browser and follows no redirect. */
public final class Caller {

    public static final String SESSION = "JSESSIONID";
    public static final String KEPT = "remember-me";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern GUARD = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final String portal;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> cookies = new TreeMap<>();

    public Caller(int port) {
        portal = "http://localhost:" + port;
        with("Accept", "text/html");
    }

    /** Sends that header from now on. */
    public Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** Keeps that cookie from now on, as if it had been given; none when it is empty. */
    public Caller keep(String name, String value) {
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts a form together with the token that proves it came from our own page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> guarded = new LinkedHashMap<>(fields);
        guarded.put("_csrf", guard());
        return postUnguarded(path, guarded);
    }

    public HttpResponse<String> postUnguarded(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return post(path, "application/x-www-form-urlencoded", form);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> signIn(String handle, String password) {
        return post("/login", Map.of("username", handle, "password", password));
    }

    /** Signs in and asks to stay so. */
    public HttpResponse<String> signInToStay(String handle, String password) {
        return post("/login", Map.of("username", handle, "password", password, "remember-me", "on"));
    }

    /** Whether a page that is not for strangers is shown. */
    public boolean isIn() {
        return get("/wall").statusCode() == 200;
    }

    private String guard() {
        Matcher found = GUARD.matcher(get("/login").body());
        return found.find() ? found.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(given -> HttpCookie.parse(given).stream())
                    .forEach(given -> keep(given.getName(), given.getMaxAge() == 0 ? "" : given.getValue()));
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
