package app.elevenses.shell;

import static app.elevenses.Reception.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.Screen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy, so that every test comes from an address of its own. */
@PortalTest
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class SignInTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final String WRONG = "no sugar, please";
    private static final String REFUSED = "/login?error";

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    private String ben = "";

    private Caller caller = new Caller(0);

    @BeforeEach
    void somebodyComes() {
        reception.setUp();
        ben = reception.join("Ben");
        caller = from("198.51.100." + ADDRESSES.incrementAndGet());
    }

    private Caller from(String address) {
        return new Caller(port).with("X-Forwarded-For", address);
    }

    @Test
    void theRightPasswordOpensTheDoorAndChangesTheSession() {
        caller.get("/login");
        String before = caller.cookie(Caller.SESSION).orElseThrow();

        assertThat(caller.isIn()).isFalse();
        assertThat(caller.signIn(ben, PASSWORD).statusCode()).isEqualTo(302);
        assertThat(caller.isIn()).isTrue();
        assertThat(caller.cookie(Caller.SESSION).orElseThrow()).isNotEqualTo(before);
        assertThat(new Caller(port).keep(Caller.SESSION, before).isIn()).isFalse();
    }

    @Test
    void whoeverWasOnTheirWaySomewhereArrivesThere() {
        caller.get("/wall/7?from=mail");

        assertThat(location(caller.signIn(ben, PASSWORD))).isEqualTo("http://localhost:" + port + "/wall/7?from=mail");
    }

    @Test
    void nobodyIsSentElsewhere() {
        caller.get("/login?continue=https://evil.example/&Saved-url=//evil.example");
        Map<String, String> form = Map.of("username", ben, "password", PASSWORD, "Saved-url", "https://evil.example/");

        assertThat(location(caller.post("/login", form))).isEqualTo("/wall");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  %s ", "\t%s", "%S", "\u3000%s", "%s\0"})
    void aHandleIsReadAsItIsMeant(String typed) {
        assertThat(location(caller.signIn(typed.formatted(ben), PASSWORD))).isEqualTo("/wall");
    }

    @Test
    void aWrongPasswordAndAnUnknownHandleGetTheSameAnswer() {
        HttpResponse<String> wrong = caller.signIn(ben, WRONG);
        HttpResponse<String> unknown = caller.signIn("nobody", WRONG);

        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(302);
        assertThat(location(unknown)).isEqualTo(location(wrong)).isEqualTo(REFUSED);
        assertThat(unknown.body()).isEqualTo(wrong.body()).isEmpty();
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
    }

    @Test
    void afterFiveTriesTheSixthIsToldToWaitEvenWithTheRightPassword() {
        tryFiveTimes(ben);

        assertThat(location(caller.signIn(ben, PASSWORD))).matches("/login\\?wait=([1-9]|[12][0-9]|30|31)");
        assertThat(caller.isIn()).isFalse();
        assertThat(location(from("192.0.2.99").signIn(ben, PASSWORD))).startsWith("/login?wait=");
    }

    @Test
    void anAccountThatIsNotThereIsGuardedTheSameWay() {
        String nobody = Reception.handle("nobody");
        tryFiveTimes(nobody);

        assertThat(location(caller.signIn(nobody, PASSWORD))).startsWith("/login?wait=");
    }

    @Test
    void aDisguisedHandleCountsAsTheSame() {
        List<String> disguises =
                List.of(ben + "\0", "\1" + ben, ben.toUpperCase(), " ".repeat(99) + ben, "\u2003" + ben);
        disguises.forEach(
                handle -> assertThat(location(caller.signIn(handle, WRONG))).isEqualTo(REFUSED));

        assertThat(location(caller.signIn(ben, PASSWORD))).startsWith("/login?wait=");
        assertThat(location(caller.signIn(ben + "\2", PASSWORD))).startsWith("/login?wait=");
    }

    @Test
    void anotherAccountFromTheSameAddressMayStillComeIn() {
        tryFiveTimes(ben);

        assertThat(location(caller.signIn(reception.join("Mei"), PASSWORD))).isEqualTo("/wall");
    }

    @Test
    void whoeverGetsInIsForgivenWhatWentWrongBefore() {
        IntStream.range(0, 4)
                .forEach(time -> assertThat(location(caller.signIn(ben, WRONG))).isEqualTo(REFUSED));
        assertThat(location(caller.signIn(ben, PASSWORD))).isEqualTo("/wall");

        tryFiveTimes(ben);
        assertThat(location(caller.signIn(ben, PASSWORD))).startsWith("/login?wait=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.%d", "2001:db8:0:7::%d"})
    void anAddressThatTriesTooOftenWaitsToo(String network) {
        String elsewhere = network.contains(":") ? "2001:db8:0:8::1" : "192.0.3.1";
        Caller guesser = from(network.formatted(1));
        int tries = 0;
        while (location(guesser.signIn(Reception.handle("nobody"), "")).equals(REFUSED) && tries < 100) {
            tries++;
        }

        assertThat(tries).isBetween(60, 90);
        assertThat(location(guesser.signIn(ben, PASSWORD))).startsWith("/login?wait=");
        assertThat(location(from(elsewhere).signIn(ben, PASSWORD))).isEqualTo("/wall");
        if (network.contains(":")) {
            assertThat(location(from(network.formatted(2)).signIn(ben, PASSWORD)))
                    .startsWith("/login?wait=");
        }
    }

    @Test
    void cookiesAreOutOfReachForScriptsAndOtherSites() {
        List<String> given = caller.signInToStay(ben, PASSWORD).headers().allValues("Set-Cookie");

        assertThat(given)
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; HttpOnly"))
                .allMatch(cookie -> cookie.contains("; SameSite=Lax"))
                .allMatch(cookie -> cookie.contains("; Path=/;"))
                .noneMatch(cookie -> cookie.contains("Secure") || cookie.contains("Domain"));
    }

    @Test
    void cookiesThatCameByTlsGoByTlsAlone() {
        caller.with("X-Forwarded-Proto", "https");
        HttpResponse<String> answer = caller.signInToStay(ben, PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; HttpOnly"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void absurdInputGetsTheUsualAnswerAndLeavesNoTrace(CapturedOutput log) {
        List<Map<String, String>> forms = List.of(
                Map.of(),
                Map.of("username", ben),
                Map.of("password", PASSWORD),
                Map.of("username", "", "password", ""),
                Map.of("username", "b".repeat(10_000), "password", "p".repeat(10_000)),
                Map.of("username", "\0\0\0", "password", "\0"),
                Map.of("username", "🎂".repeat(40), "password", "🎂".repeat(40)),
                Map.of("username", "%' or 1=1 -- ", "password", "\r\nINFO all is well"),
                Map.of("username", "{{7*7}}${7*7}", "password", "\uFFFE"));

        forms.forEach(form -> assertThat(location(caller.post("/login", form))).startsWith("/login?"));
        assertThat(log.getAll()).doesNotContain("\tat ", "Exception", "all is well");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=%zz&password=%", "username=a;b&&&=", "{\"username\":\"ben\"}", "\0\0\0"})
    @ExtendWith(OutputCaptureExtension.class)
    void whatIsNoFormIsNotRead(String body, CapturedOutput log) {
        HttpResponse<String> answer = caller.post("/login", "application/x-www-form-urlencoded", body);

        assertThat(answer.statusCode()).isIn(302, 400);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void aFormThatDidNotComeFromOurOwnPageIsShownAfresh() {
        Map<String, String> form = Map.of("username", ben, "password", PASSWORD);

        assertThat(location(caller.postUnguarded("/login", form))).isEqualTo("/login?again");
        assertThat(location(caller.postUnguarded("/login?v-r=uidl", form))).isEqualTo("/login?again");
        assertThat(caller.isIn()).isFalse();
    }

    @Test
    void whoeverHasLeftIsNotLetInAndIsShownOut() {
        caller.signIn(ben, PASSWORD);
        Screen open = Screen.open(caller);
        assertThat(open.navigate("wall").body()).contains("Celebrations");
        assertThat(heartbeat()).isEqualTo(200);

        reception.leave(ben);

        assertThat(heartbeat()).isEqualTo(403);
        assertThat(open.navigate("wall").body()).contains("sessionExpired");
        assertThat(caller.isIn()).isFalse();
        assertThat(location(caller.signIn(ben, PASSWORD))).isEqualTo(REFUSED);
    }

    @Test
    void signingOutEndsEveryPageOfThatBrowser() {
        caller.signIn(ben, PASSWORD);
        Screen open = Screen.open(caller);
        Screen other = Screen.open(caller);
        open.navigate("wall");
        String session = caller.cookie(Caller.SESSION).orElseThrow();

        caller.post("/logout", Map.of());

        Caller thief = new Caller(port).keep(Caller.SESSION, session);
        assertThat(thief.isIn()).isFalse();
        assertThat(other.navigate("wall").body()).contains("sessionExpired");
    }

    private int heartbeat() {
        return caller.postUnguarded("/?v-r=heartbeat&v-uiId=0", Map.of()).statusCode();
    }

    private void tryFiveTimes(String handle) {
        IntStream.range(0, 5)
                .forEach(time ->
                        assertThat(location(caller.signIn(handle, WRONG))).isEqualTo(REFUSED));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
