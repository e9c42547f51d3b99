package app.elevenses.shell;

import static app.elevenses.Reception.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SecurityHeadersTests {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "cross-origin-opener-policy",
            "same-origin",
            "cross-origin-resource-policy",
            "same-origin",
            "permissions-policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "referrer-policy",
            "same-origin",
            "x-content-type-options",
            "nosniff",
            "x-frame-options",
            "DENY",
            "x-xss-protection",
            "0");

    private static final Map<String, String> NEVER_KEPT = Map.of(
            "cache-control", "no-cache, no-store, max-age=0, must-revalidate", "pragma", "no-cache", "expires", "0");

    private static final Map<String, String> WITHOUT_SCRIPTS = Map.of(
            "content-security-policy",
            "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'none'");

    private static final Map<String, String> PAGE = Map.of(
            "content-security-policy",
            "default-src 'self'; script-src 'self' 'nonce-…' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'");

    private static final Set<String> SAY_NOTHING_OF_SAFETY = Set.of(
            "connection",
            "content-length",
            "content-type",
            "date",
            "etag",
            "last-modified",
            "location",
            "set-cookie",
            "transfer-encoding",
            "vary");

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/]{22}==)'");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>");
    private static final Pattern FOREIGN = Pattern.compile("(?:src|href|action)=\"(?:https?:)?//[^\"]*");

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/setup"})
    void thePageAtTheDoorIsGuarded(String path) {
        assertThat(headers(new Caller(port).get(path))).isEqualTo(all(EVERYWHERE, NEVER_KEPT, PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wall", "/nonsense"})
    void thePageInsideIsGuardedTheSameWay(String path) {
        Caller ben = new Caller(port);
        ben.signIn(reception.join("Ben"), PASSWORD);

        assertThat(headers(ben.get(path))).isEqualTo(all(EVERYWHERE, NEVER_KEPT, PAGE));
    }

    @Test
    void everyPageHasANonceOfItsOwnAndEveryScriptCarriesIt() {
        Caller caller = new Caller(port);
        HttpResponse<String> first = caller.get("/login");
        HttpResponse<String> second = caller.get("/login");

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        for (HttpResponse<String> page : List.of(first, second)) {
            assertThat(SCRIPT.matcher(page.body()).results().map(MatchResult::group))
                    .isNotEmpty()
                    .allMatch(script -> script.contains(" nonce=\"" + nonce(page) + '"'));
        }
    }

    @Test
    void thePageAsksNobodyElse() {
        assertThat(FOREIGN.matcher(new Caller(port).get("/login").body()).results())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/tokens.css", "/modules/feed.js", "/icons/mark.svg"})
    void filesAreGuardedAndAskedForAgain(String path) {
        assertThat(headers(new Caller(port).get(path)))
                .isEqualTo(all(
                        EVERYWHERE, WITHOUT_SCRIPTS, Map.of("cache-control", "no-cache", "accept-ranges", "bytes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wall", "/nonsense", "/pictures/1/96", "/VAADIN/build/nothing.js", "/actuator/env"})
    void everythingElseIsGuardedAndNeverKept(String path) {
        assertThat(headers(new Caller(port).get(path))).isEqualTo(all(EVERYWHERE, NEVER_KEPT, WITHOUT_SCRIPTS));
    }

    @Test
    void aSessionIsNeverWrittenIntoAnAddress() {
        for (String path : List.of("/wall", "/VAADIN/nothing", "/themes/nothing")) {
            HttpResponse<String> answer = new Caller(port).get(path);
            assertThat(answer.headers().firstValue("Location").orElse("") + answer.body())
                    .doesNotContain("jsessionid");
        }
    }

    @Test
    void whatProxiesSayIsNotBelievedWhereNoneStands() {
        HttpResponse<String> answer = new Caller(port)
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-For", "203.0.113.7")
                .get("/wall");

        assertThat(answer.headers().firstValue("Location")).contains("/login");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static Map<String, String> headers(HttpResponse<String> answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> {
            if (!SAY_NOTHING_OF_SAFETY.contains(name)) {
                headers.put(name, NONCE.matcher(String.join(" & ", values)).replaceAll("'nonce-…'"));
            }
        });
        return headers;
    }

    private static String nonce(HttpResponse<String> page) {
        return NONCE.matcher(
                        page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static Map<String, String> all(Map<String, String>... some) {
        Map<String, String> all = new TreeMap<>();
        List.of(some).forEach(all::putAll);
        return all;
    }
}
