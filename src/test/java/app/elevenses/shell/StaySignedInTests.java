package app.elevenses.shell;

import static app.elevenses.Reception.PASSWORD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.AtOnce;
import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import jakarta.servlet.http.Cookie;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

@PortalTest
class StaySignedInTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private StaySignedIn stay;

    @Autowired
    private JdbcClient database;

    private String ben = "";

    private Caller device = new Caller(0);

    @BeforeEach
    void benAsksToStay() {
        reception.setUp();
        ben = reception.join("Ben");
        device = new Caller(port);
        device.signInToStay(ben, PASSWORD);
    }

    private String cookie() {
        return device.cookie(Caller.KEPT).orElseThrow();
    }

    private Caller returning(String cookie) {
        return new Caller(port).keep(Caller.KEPT, cookie);
    }

    /** What the browser throws away when it closes has no age. */
    private static String given(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(Caller.KEPT))
                .collect(joining());
    }

    @Test
    void whoeverDoesNotAskStaysUntilTheBrowserCloses() {
        device = new Caller(port);
        assertThat(given(device.signIn(ben, PASSWORD)))
                .isNotEmpty()
                .doesNotContain("Max-Age")
                .doesNotContain("Expires");

        Caller back = new Caller(port).keep(Caller.KEPT, cookie());
        assertThat(given(back.get("/wall")))
                .isNotEmpty()
                .doesNotContain("Max-Age")
                .doesNotContain("Expires");
        assertThat(back.isIn()).isTrue();
    }

    @Test
    void whoeverAsksStaysForThirtyDays() {
        assertThat(given(device.signInToStay(ben, PASSWORD))).contains("Max-Age=2592000");
        assertThat(given(returning(cookie()).get("/wall"))).contains("Max-Age=2592000");
    }

    @Test
    void aDeviceComesBackWithoutAPassword() {
        Caller back = returning(cookie());

        assertThat(back.isIn()).isTrue();
        assertThat(back.cookie(Caller.KEPT)).contains(cookie());
    }

    @Test
    void whoeverComesBackMayDoWhatTheyMayToday() {
        database.sql("insert into person_roles (person_id, role) select id, 'APPROVER' from people where handle = ?")
                .param(ben)
                .update();
        assertThat(rolesOnReturning()).contains("ROLE_APPROVER");

        database.sql("delete from person_roles where role = 'APPROVER'"
                        + " and person_id = (select id from people where handle = ?)")
                .param(ben)
                .update();
        assertThat(rolesOnReturning()).doesNotContain("ROLE_APPROVER");
    }

    private List<String> rolesOnReturning() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(Caller.KEPT, cookie()));
        Authentication back = Objects.requireNonNull(stay.autoLogin(request, new MockHttpServletResponse()));
        return back.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }

    @Test
    void twoTabsMayComeBackAtTheSameMoment() throws Exception {
        assertThat(AtOnce.all(4, () -> returning(cookie()).isIn())).containsOnly(true);
        assertThat(returning(cookie()).isIn()).isTrue();
    }

    @Test
    void signingOutForgetsThisDeviceAndNoOther() {
        Caller other = new Caller(port);
        other.signInToStay(ben, PASSWORD);
        String cookie = cookie();

        device.post("/logout", Map.of());

        assertThat(device.cookie(Caller.KEPT)).isEmpty();
        assertThat(returning(cookie).isIn()).isFalse();
        assertThat(returning(other.cookie(Caller.KEPT).orElseThrow()).isIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbled", "%%%", "bm90aGluZw", "OjpjOjo6", "\"", "AAAA====", "8J-OgjrwnwI"})
    void aForgedCookieIsWorthless(String forged) {
        assertThat(returning(forged).isIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbled", "%%%", "OjpjOjo6", "AAAA===="})
    void aGarbledCookieKeepsNobodyFromSigningOut(String garbled) {
        device.keep(Caller.KEPT, garbled);
        assertThat(device.isIn()).isTrue();

        assertThat(device.post("/logout", Map.of()).statusCode()).isEqualTo(302);
        assertThat(device.isIn()).isFalse();
    }

    @Test
    void anAlteredCookieIsWorthless() {
        String[] parts = parts();
        String secret = parts[1].startsWith("0") ? "1" + parts[1].substring(1) : "0" + parts[1].substring(1);

        assertThat(returning(cookie(parts[0], secret)).isIn()).isFalse();
        assertThat(returning(cookie(parts[0], "")).isIn()).isFalse();
        assertThat(returning(cookie(parts[1], parts[0])).isIn()).isFalse();
        assertThat(returning(cookie(parts[0])).isIn()).isFalse();
        assertThat(returning(cookie(parts[0], parts[1], "x")).isIn()).isFalse();
        assertThat(returning(cookie(parts[0], parts[1])).isIn()).isTrue();
    }

    @Test
    void theSecretOfOneDeviceDoesNotFitAnother() {
        String[] mine = parts();
        device = new Caller(port);
        device.signInToStay(reception.join("Mei"), PASSWORD);
        String[] theirs = parts();

        assertThat(returning(cookie(theirs[0], mine[1])).isIn()).isFalse();
    }

    @Test
    void onlyAHashOfTheSecretIsKept() throws NoSuchAlgorithmException {
        Map<String, @Nullable Object> row = database.sql("select * from kept_sign_ins where series = ?")
                .param(parts()[0])
                .query()
                .singleRow();

        assertThat(row.get("handle")).isEqualTo(ben);
        assertThat(row.get("secret_hash"))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(parts()[1].getBytes(UTF_8)));
        assertThat(row.values()).doesNotContain(parts()[1]);
    }

    @Test
    void aDeviceNobodyUsedForAMonthIsForgotten() {
        leaveUnused(Duration.ofDays(30).plusMinutes(1));
        assertThat(returning(cookie()).isIn()).isFalse();

        leaveUnused(Duration.ofDays(30).minusMinutes(1));
        assertThat(returning(cookie()).isIn()).isTrue();
    }

    @Test
    void aBrowserNobodyUsedForHalfADayIsForgotten() {
        device = new Caller(port);
        device.signIn(ben, PASSWORD);

        leaveUnused(Duration.ofHours(12).plusMinutes(1));
        assertThat(returning(cookie()).isIn()).isFalse();

        leaveUnused(Duration.ofHours(12).minusMinutes(1));
        assertThat(returning(cookie()).isIn()).isTrue();
    }

    private void leaveUnused(Duration howLong) {
        database.sql("update kept_sign_ins set last_used_at = ? where series = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minus(howLong), parts()[0])
                .update();
    }

    @Test
    void whoeverHasLeftDoesNotComeBack() {
        reception.leave(ben);

        Caller back = returning(cookie());
        assertThat(back.isIn()).isFalse();
        assertThat(back.cookie(Caller.KEPT)).isEmpty();
        assertThat(device.isIn()).isFalse();
    }

    private String[] parts() {
        return new String(Base64.getDecoder().decode(cookie()), UTF_8).split(":");
    }

    private static String cookie(String... parts) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(String.join(":", parts).getBytes(UTF_8));
    }
}
