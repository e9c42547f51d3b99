package app.elevenses.people;

import static app.elevenses.Reception.handle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.PortalTest;
import app.elevenses.Reception;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@PortalTest
class JoiningTests {

    private static final String HERE = "192.0.2.7";
    private static final String CHOSEN = "one more cup, please";

    @Autowired
    private Joining joining;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Reception reception;

    @Autowired
    private JdbcClient database;

    private Invitation invitation = new Invitation("", "", "", Instant.EPOCH);

    @BeforeEach
    void lenaIsWelcomed() {
        invitation = reception.asAdministrator(() -> staffing.welcome(newcomer(handle("lena"))));
    }

    private static Newcomer newcomer(String handle) {
        return new Newcomer(
                handle, "Lena", ZoneId.of("Europe/Lisbon"), Locale.GERMAN, null, null, Set.of(), "lena@example.org");
    }

    @Test
    void whoeverIsWelcomedHasNoPasswordUntilTheyChooseOne() {
        assertThat(accounts.loadUserByUsername(invitation.handle()).getPassword())
                .isNull();

        joining.join(invitation.token(), CHOSEN);

        assertThat(encoder.matches(CHOSEN, password())).isTrue();
    }

    @Test
    void theLinkSaysWhoComes() {
        assertThat(joining.arriving(invitation.token(), HERE)).contains(new Arrival(invitation.handle(), "Lena", true));
    }

    @Test
    void aLinkIsGoodOnce() {
        joining.join(invitation.token(), CHOSEN);

        assertThat(joining.arriving(invitation.token(), HERE)).isEmpty();
        assertThatThrownBy(() -> joining.join(invitation.token(), "somebody else was here"))
                .isInstanceOf(LinkWorthless.class);
        assertThat(encoder.matches(CHOSEN, password())).isTrue();
    }

    @Test
    void ofTwoAtOnceOneAloneComesIn() throws Exception {
        List<String> tried = List.of("the first of the two", "the second of the two");
        List<Callable<String>> both = tried.stream()
                .map(password -> (Callable<String>) () -> {
                    joining.join(invitation.token(), password);
                    return password;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> came = threads.invokeAll(both).stream()
                    .filter(each -> each.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();

            assertThat(came).hasSize(1);
            assertThat(encoder.matches(came.getFirst(), password())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "", "        "})
    void anUnfitPasswordLeavesTheLinkGood(String unfit) {
        assertThatThrownBy(() -> joining.join(invitation.token(), unfit)).isInstanceOf(PasswordUnfit.class);

        assertThat(joining.arriving(invitation.token(), HERE)).isPresent();
    }

    @Test
    void aLinkOfLastWeekIsGoodForNothing() {
        database.sql("update join_links set expires_at = utc_timestamp(6) - interval 1 second where person_id = "
                        + "(select id from people where handle = ?)")
                .param(invitation.handle())
                .update();

        assertThat(joining.arriving(invitation.token(), HERE)).isEmpty();
        assertThatThrownBy(() -> joining.join(invitation.token(), CHOSEN)).isInstanceOf(LinkWorthless.class);
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        Invitation again = reception.asAdministrator(() -> staffing.invite(invitation.handle()));

        assertThat(joining.arriving(invitation.token(), HERE)).isEmpty();
        assertThat(joining.arriving(again.token(), HERE)).isPresent();
    }

    @Test
    void whoeverHasLeftDoesNotComeBackByALink() {
        reception.leave(invitation.handle());

        assertThat(joining.arriving(invitation.token(), HERE)).isEmpty();
        assertThatThrownBy(() -> joining.join(invitation.token(), CHOSEN)).isInstanceOf(LinkWorthless.class);
    }

    @Test
    void onlyAHashOfTheLinkIsKept() {
        Map<String, @Nullable Object> row = database.sql(
                        "select * from join_links where person_id = " + "(select id from people where handle = ?)")
                .param(invitation.handle())
                .query()
                .singleRow();

        assertThat(row.toString()).doesNotContain(invitation.token());
        assertThat(invitation.token()).matches("[0-9a-f]{32}");
        assertThat(invitation.toString()).doesNotContain(invitation.token());
    }

    @Test
    void whoeverGuessesIsToldNothingAnyMore() {
        String guesser = "192.0.2.66";
        for (int guess = 0; guess < 25; guess++) {
            assertThat(joining.arriving("%032x".formatted(guess), guesser)).isEmpty();
        }

        assertThat(joining.arriving(invitation.token(), guesser)).isEmpty();
        assertThat(joining.arriving(invitation.token(), HERE)).isPresent();
    }

    private @Nullable String password() {
        return accounts.loadUserByUsername(invitation.handle()).getPassword();
    }
}
