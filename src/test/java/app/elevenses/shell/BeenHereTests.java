package app.elevenses.shell;

import static app.elevenses.Reception.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.people.SignedIn;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

@PortalTest
class BeenHereTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private StaySignedIn stay;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient database;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private String ben = "";

    @BeforeEach
    void benSignsInAndLeavesAPageOpen() {
        reception.setUp();
        ben = reception.join("Ben");
        Caller device = new Caller(port);
        device.signIn(ben, PASSWORD);
        request.setCookies(new Cookie(Caller.KEPT, device.cookie(Caller.KEPT).orElseThrow()));
        UserDetails account = accounts.loadUserByUsername(ben);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities())));
        database.sql("update kept_sign_ins set last_used_at = utc_timestamp() - interval 11 hour where handle = ?")
                .param(ben)
                .update();
    }

    @Test
    void anOpenPageIsAUseOfItsSignInOnceAnHour() throws Exception {
        Instant morning = Instant.now();
        ask(morning);
        ask(morning.plus(Duration.ofMinutes(59)));
        assertThat(unused()).isGreaterThan(Duration.ofHours(10));

        ask(morning.plus(Duration.ofMinutes(61)));
        assertThat(unused()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void whoeverIsNotSignedInUsesNothing() throws Exception {
        Instant morning = Instant.now();
        ask(morning);
        SecurityContextHolder.clearContext();
        ask(morning.plus(Duration.ofHours(2)));
        assertThat(unused()).isGreaterThan(Duration.ofHours(10));
    }

    private void ask(Instant at) throws Exception {
        request.getSession(true);
        new BeenHere(signedIn, stay, Clock.fixed(at, ZoneOffset.UTC))
                .doFilterInternal(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private Duration unused() {
        LocalDateTime lastUsed = database.sql("select last_used_at from kept_sign_ins where handle = ?")
                .param(ben)
                .query(LocalDateTime.class)
                .single();
        return Duration.between(lastUsed.toInstant(ZoneOffset.UTC), Instant.now());
    }
}
