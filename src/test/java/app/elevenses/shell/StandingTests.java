package app.elevenses.shell;

import static app.elevenses.Reception.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Caller;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.Screen;
import app.elevenses.people.Employment;
import app.elevenses.people.Invitation;
import app.elevenses.people.Joining;
import app.elevenses.people.Newcomer;
import app.elevenses.people.Role;
import app.elevenses.people.Staffing;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class StandingTests {

    private static final String DESK = "Welcome somebody";
    private static final String NOTHING = "Nothing here";

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Joining joining;

    private String ben = "";
    private Caller caller = new Caller(0);

    @BeforeEach
    void benIsIn() {
        reception.setUp();
        ben = reception.join("Ben");
        caller = new Caller(port);
        caller.signInToStay(ben, PASSWORD);
    }

    @Test
    void rolesCountFromTheNextRequestOn() {
        reception.join("Ada", Role.ADMINISTRATOR);
        Screen screen = Screen.open(caller);
        assertThat(screen.navigate("admin").body()).contains(NOTHING).doesNotContain(DESK);

        employ(Role.ADMINISTRATOR);
        assertThat(screen.navigate("admin").body()).contains(DESK);

        employ();
        assertThat(screen.navigate("admin").body()).contains(NOTHING).doesNotContain(DESK);
        assertThat(caller.isIn()).isTrue();
    }

    private void employ(Role... roles) {
        reception.asAdministrator(() -> {
            staffing.employ(ben, new Employment(null, null, Set.of(roles)));
            return true;
        });
    }

    @Test
    void aNewPasswordShowsOutWhoeverCameInWithTheOldOne() {
        Invitation invitation = reception.asAdministrator(() -> staffing.invite(ben));
        assertThat(caller.isIn()).isTrue();

        joining.join(invitation.token(), "no sugar from now on");

        assertThat(caller.isIn()).isFalse();
        Caller kept =
                new Caller(port).keep(Caller.KEPT, caller.cookie(Caller.KEPT).orElse("none"));
        assertThat(kept.isIn()).isFalse();
        Caller again = new Caller(port);
        again.signIn(ben, "no sugar from now on");
        assertThat(again.isIn()).isTrue();
    }

    @Test
    void whoeverHasNoPasswordYetIsNotLetInByAny() {
        String lena = Reception.handle("lena");
        reception.asAdministrator(() -> staffing.welcome(
                new Newcomer(lena, "Lena", ZoneId.of("Europe/Lisbon"), Locale.ENGLISH, null, null, Set.of(), null)));

        for (String guessed : new String[] {"", " ", "null", PASSWORD}) {
            Caller guesser = new Caller(port);
            assertThat(guesser.signIn(lena, guessed).headers().firstValue("Location"))
                    .contains("/login?error");
            assertThat(guesser.isIn()).isFalse();
        }
    }
}
