package app.elevenses.people;

import static app.elevenses.Reception.handle;
import static app.elevenses.Reception.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.PortalTest;
import app.elevenses.Reception;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@PortalTest
class ActingTests {

    @Autowired
    private Acting acting;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Reception reception;

    @Autowired
    private SecurityContextHolderStrategy who;

    @Test
    void whoeverIsActedForDoesIt() {
        String ben = reception.join("Ben");
        String mei = reception.join("Mei");

        assertThat(acting.<Long>as(ben, signedIn::id)).isNotEqualTo(acting.<Long>as(mei, signedIn::id));
    }

    @Test
    void theyHaveTheirOwnRightsAndNoMore() {
        String ben = reception.join("Ben");
        String ada = reception.join("Ada", Role.ADMINISTRATOR);

        assertThat(acting.<Boolean>as(ben, () -> signedIn.has(Role.ADMINISTRATOR)))
                .isFalse();
        assertThatThrownBy(() -> acting.as(ben, () -> staffing.join(somebody(handle("eve"), "Eve"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(acting.<Long>as(ada, () -> staffing.join(somebody(handle("eve"), "Eve"))))
                .isPositive();
    }

    @Test
    void afterwardsTheyAreNobody() {
        acting.as(reception.join("Ben"), () -> assertThat(signedIn.maybe()).isPresent());

        assertThat(signedIn.maybe()).isEmpty();
        assertThat(signedIn.has(Role.STAFF)).isFalse();
    }

    @Test
    void afterWhatWentWrongTheyAreNobodyToo() {
        String ben = reception.join("Ben");

        assertThatThrownBy(() -> acting.as(ben, () -> {
                    throw new IllegalCallerException("on purpose");
                }))
                .isInstanceOf(IllegalCallerException.class);
        assertThat(signedIn.maybe()).isEmpty();
    }

    @Test
    void oneActsWithinAnotherAndComesBack() {
        String ben = reception.join("Ben");
        String mei = reception.join("Mei");

        acting.as(ben, () -> {
            long before = signedIn.id();
            acting.as(mei, () -> assertThat(signedIn.id()).isNotEqualTo(before));
            assertThat(signedIn.id()).isEqualTo(before);
        });
    }

    @Test
    void nobodyActsForANobodyOrForSomebodyWhoLeft() {
        String ben = reception.join("Ben");
        reception.leave(ben);
        AtomicBoolean done = new AtomicBoolean();

        assertThatThrownBy(() -> acting.as(handle("nobody"), () -> done.set(true)))
                .isInstanceOf(UsernameNotFoundException.class);
        assertThatThrownBy(() -> acting.as(ben, () -> done.set(true))).isInstanceOf(NobodyThere.class);
        assertThat(done).isFalse();
    }

    @Test
    void nobodyActsForOthersFromAScreenOfTheirOwn() {
        String ada = reception.join("Ada", Role.ADMINISTRATOR);
        MockHttpSession bens = new MockHttpSession();
        acting.as(
                reception.join("Ben"),
                () -> bens.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, who.getContext()));
        AtomicBoolean done = new AtomicBoolean();

        VaadinSession.setCurrent(new ScreenOf(bens));
        try {
            assertThatThrownBy(() -> acting.as(ada, () -> done.set(true))).isInstanceOf(IllegalStateException.class);
        } finally {
            VaadinSession.setCurrent(null);
        }
        assertThat(done).isFalse();
        assertThat(signedIn.maybe()).isEmpty();
    }

    private static final class ScreenOf extends VaadinSession {

        private final transient MockHttpSession http;

        ScreenOf(MockHttpSession http) {
            super(null);
            this.http = http;
        }

        @Override
        public WrappedSession getSession() {
            return new WrappedHttpSession(http);
        }
    }
}
