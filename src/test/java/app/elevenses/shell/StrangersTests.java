package app.elevenses.shell;

import static app.elevenses.Reception.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.Screen;
import app.elevenses.people.Acting;
import app.elevenses.people.SignedIn;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationDraft;
import app.elevenses.wall.Occasion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTests {

    private static final String SECRET = "Zebulon";

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private Acting acting;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Celebrating celebrating;

    private String zebulon = "";
    private long celebration;

    @BeforeAll
    void somethingToSee() {
        reception.setUp();
        zebulon = reception.join(SECRET);
        celebration = acting.as(zebulon, () -> celebrating.celebrate(about(signedIn.id())));
    }

    private static CelebrationDraft about(long person) {
        String key = UUID.randomUUID().toString().replace("-", "");
        return new CelebrationDraft(key, Occasion.BIRTHDAY, List.of(person), SECRET + " has cake", null, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/wall",
                "/wall/1",
                "/break-room",
                "/break-room/x",
                "/break-room/rooms",
                "/break-room/with/ben",
                "/break-room/later",
                "/notes",
                "/notes/new",
                "/notes/1",
                "/notes/queue",
                "/notes/mail-room",
                "/notes/mail-room/letters/0123456789abcdef0123456789abcdef",
                "/notes/for-you/1",
                "/notes/card/AAAAAAAAAA",
                "/people",
                "/people/ben",
                "/me",
                "/notices",
                "/break-room/questions",
                "/reports",
                "/search",
                "/admin",
                "/nonsense",
                "/error",
                "/logout",
                "/application.yaml",
                "/wall?v-r=init&location=wall",
                "/wall?v-r=uidl"
            })
    void aStrangerIsShownTheDoor(String path) {
        HttpResponse<String> answer = stranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/pictures/1/96,                        404",
        "/pictures/1,                           404",
        "/pictures/,                            404",
        "/drafts,                               404",
        "/drafts/wall,                          404",
        "/drafts/comment:1,                     404",
        "/actuator,                             401",
        "/actuator/env,                         401",
        "/actuator/heapdump,                    401",
        "/actuator/prometheus,                  401",
        "/actuator/health/readiness,            401",
        "/actuator/health/db,                   401",
        "/VAADIN/,                              404",
        "/VAADIN/build/nothing.js,              404",
        "/VAADIN/config/flow-build-info.json,   404",
        "/VAADIN/dynamic/resource/0/x/upload,   404",
        "/VAADIN/push,                          404",
        "/META-INF/resources/styles/tokens.css, 404",
        "/?v-r=heartbeat&v-uiId=0,              403",
        "/wall;x=1,                             400",
        "//wall,                                400",
        "/wall%0aX,                             400",
        "/styles/..%2f..%2fapplication.yaml,    400"
    })
    void aStrangerFindsNothing(String path, int status) {
        HttpResponse<String> answer = stranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(SECRET, "at org.", "elevenses.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/setup",
                "/join/00112233445566778899aabbccddeeff",
                "/styles/tokens.css",
                "/modules/feed.js",
                "/icons/mark.svg",
                "/fonts/fraunces-latin-500-normal.woff2",
                "/aura/aura.css"
            })
    void aStrangerGetsWhatTheDoorIsMadeOf(String path) {
        HttpResponse<String> answer = stranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty().doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wall", "wall/1", "people/ben", "nonsense", "styles"})
    void aPageAStrangerHasOpenedGoesNowhereElse(String place) {
        Screen screen = Screen.open(stranger());
        String said = screen.navigate(place).body();

        assertThat(said).contains("\"/login\"").doesNotContain(SECRET);
        assertThat(screen.opened()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00112233445566778899aabbccddeeff", "x", "%27", "zebulon"})
    void aForgedLinkLeadsNowhere(String forged) {
        String said = Screen.open(stranger()).navigate("join/" + forged).body();

        assertThat(said).contains("Nothing here").doesNotContain(SECRET, "Choose this password");
    }

    @Test
    void aPortalIsNotSetUpTwice() {
        String said = Screen.open(stranger()).navigate("setup").body();

        assertThat(said).contains("Keep me signed in").doesNotContain("One-time code");
    }

    @Test
    void somebodySignedInSeesWhatStrangersDoNot() {
        Caller colleague = new Caller(port);
        colleague.signIn(zebulon, PASSWORD);

        assertThat(Screen.open(colleague).navigate("wall/" + celebration).body())
                .contains(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/admin", "/notes/queue", "/wall"})
    void whatIsNotThereAndWhatIsNotForYouLooksLikeAnyPageFromOutside(String path) {
        Caller colleague = new Caller(port);
        colleague.signIn(zebulon, PASSWORD);

        assertThat(colleague.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void somebodySignedInFindsNothingWhereNothingIs() {
        Caller colleague = new Caller(port);
        colleague.signIn(zebulon, PASSWORD);

        for (String place :
                List.of("nonsense", "wall/999999999", "wall/x", "notes/999999999", "notes/x", "notes/queue")) {
            assertThat(Screen.open(colleague).navigate(place).body()).contains("Nothing here");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/livez", "/readyz"})
    void healthIsAWordAndNoMore(String path) {
        HttpResponse<String> answer = new Caller(port).with("Accept", "*/*").get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("components", "db", "disk");
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer " + PortalTest.METRICS_TOKEN + ", 200",
        "Bearer " + PortalTest.METRICS_TOKEN + "x, 401",
        "bearer, 401",
        "'Bearer ', 401",
        "Basic " + PortalTest.METRICS_TOKEN + ", 401"
    })
    void metricsAreForWhoeverBringsTheToken(String authorization, int status) {
        Caller collector = new Caller(port).with("Accept", "*/*").with("Authorization", authorization);

        assertThat(collector.get("/actuator/prometheus").statusCode()).isEqualTo(status);
        assertThat(collector.get("/actuator/env").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/wall", "/logout", "/pictures/1/96", "/drafts/wall", "/login/", "/nonsense", "/error"})
    void whatDidNotComeFromOurOwnPageIsRefused(String path) {
        assertThat(stranger().postUnguarded(path, Map.of("a", "b")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatDidNotComeFromOurOwnPageSignsNobodyOut() {
        Caller colleague = new Caller(port);
        colleague.signIn(zebulon, PASSWORD);

        assertThat(colleague.postUnguarded("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(colleague.get("/logout").statusCode()).isEqualTo(200);
        assertThat(colleague.isIn()).isTrue();
    }

    @Test
    void aBodyTooLargeIsNotReadToItsEnd() {
        HttpResponse<String> answer = Screen.open(stranger()).tell('"' + "x".repeat(2_000_000) + '"');

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private Caller stranger() {
        return new Caller(port);
    }
}
