package app.elevenses.people;

import static app.elevenses.Reception.handle;
import static app.elevenses.Reception.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.PortalTest;
import app.elevenses.Reception;
import jakarta.validation.ConstraintViolationException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class StaffingTests {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Autowired
    private Staffing staffing;

    @Autowired
    private Reception reception;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Test
    void onlyAnAdministratorWelcomesPeople() {
        String ben = reception.join("Ben");
        String approver = reception.join("Aiko", Role.APPROVER, Role.MAIL_ROOM);

        assertThatThrownBy(() -> staffing.join(somebody(handle("eve"), "Eve")))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (String handle : Set.of(ben, approver)) {
            assertThatThrownBy(() -> acting.as(handle, () -> staffing.join(somebody(handle("eve"), "Eve"))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> acting.as(handle, () -> staffing.leave(ben)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> acting.as(handle, () -> staffing.formTeam("Eve's own")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void everybodyIsStaffWhateverElseTheyAre() {
        String mei = reception.join("Mei", Role.APPROVER);

        assertThat(accounts.loadUserByUsername(mei).getAuthorities())
                .extracting("authority")
                .containsExactlyInAnyOrder("ROLE_STAFF", "ROLE_APPROVER");
    }

    @Test
    void aHandleIsTakenOnce() {
        String ben = reception.join("Ben");

        assertThatThrownBy(() -> join(somebody(ben, "Benedict"))).isInstanceOf(HandleTaken.class);
    }

    @Test
    void theHandleOfSomebodyWhoLeftStaysTheirs() {
        String ben = reception.join("Ben");
        reception.leave(ben);

        assertThatThrownBy(() -> join(somebody(ben, "Benedict"))).isInstanceOf(HandleTaken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "Ben",
                "1ben",
                "ben smith",
                "ben/../ada",
                "bén",
                "ben\n",
                "<b>",
                "b123456789012345678901234567890"
            })
    void aHandleHasItsShape(String handle) {
        assertThatThrownBy(() -> join(somebody(handle, "Ben"))).isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', false", "' ', false", "'\t\n', false", "B, true", "Åsa Öberg-山田 🎂, true"})
    void aNameSaysSomething(String name, boolean fits) {
        assertThat(fits(somebody(handle("ben"), name))).isEqualTo(fits);
    }

    @Test
    void aNameHasAnEnd() {
        assertThat(fits(somebody(handle("ben"), "b".repeat(120)))).isTrue();
        assertThat(fits(somebody(handle("ben"), "b".repeat(121)))).isFalse();
    }

    /** How many characters, of how many bytes each, make a password that is taken. */
    @ParameterizedTest
    @CsvSource({
        "8,  a,  false",
        "9,  a,  true",
        "72, a,  true",
        "73, a,  false",
        "36, é,  true",
        "37, é,  false",
        "24, 茶, true",
        "25, 茶, false",
        "18, 🎂, true",
        "19, 🎂, false",
    })
    void aPasswordIsLongEnoughToBeHardToGuessAndShortEnoughToBeReadWhole(int length, String letter, boolean fits) {
        assertThat(fits(withPassword(letter.repeat(length)))).isEqualTo(fits);
    }

    @Test
    void aPasswordIsNeverTold() {
        NewPerson ben = withPassword("two sugars, please");

        assertThat(ben.toString()).doesNotContain("sugars");
        assertThatThrownBy(() -> join(withPassword("sugars"))).hasMessageNotContaining("sugars");
    }

    @Test
    void nobodyThereCannotLeave() {
        assertThatThrownBy(() -> reception.leave(handle("nobody"))).isInstanceOf(NobodyThere.class);
    }

    @Test
    void whoeverLeftIsNotEnabled() {
        String ben = reception.join("Ben");
        assertThat(accounts.loadUserByUsername(ben).isEnabled()).isTrue();

        reception.leave(ben);

        assertThat(accounts.loadUserByUsername(ben).isEnabled()).isFalse();
    }

    @Test
    void theLastAdministratorNeitherLeavesNorBecomesSomethingElse() {
        String aiko = reception.join("Aiko", Role.ADMINISTRATOR);
        alone(Set.of(aiko), () -> {
            assertThatThrownBy(() -> reception.leave(aiko)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> employ(aiko, Role.APPROVER)).isInstanceOf(LastAdministrator.class);
        });
        assertThat(accounts.loadUserByUsername(aiko).isEnabled()).isTrue();
    }

    @Test
    void ofTheLastTwoAdministratorsWhoLeaveAtOnceOneStays() {
        String aiko = reception.join("Aiko", Role.ADMINISTRATOR);
        String tomas = reception.join("Tomas", Role.ADMINISTRATOR);
        alone(Set.of(aiko, tomas), () -> {
            List<Future<?>> both = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Stream.of(aiko, tomas).forEach(each -> both.add(threads.submit(() -> reception.leave(each))));
            }
            assertThat(both.stream().map(Future::state))
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
        });
        assertThat(Stream.of(aiko, tomas).map(accounts::loadUserByUsername).filter(Account::isEnabled))
                .hasSize(1);
    }

    /** Nobody else is an administrator while it happens, for the tests of a run share one database. */
    private void alone(Set<String> handles, Runnable deed) {
        List<Long> others = database.sql("""
                        select id from people join person_roles on person_id = id
                        where role = 'ADMINISTRATOR' and left_at is null and handle not in (:handles)
                        """)
                .param("handles", handles)
                .query((row, number) -> row.getLong("id"))
                .list();
        setLeft(others, "utc_timestamp(6)");
        try {
            deed.run();
        } finally {
            setLeft(others, "null");
        }
    }

    private void setLeft(List<Long> ids, String at) {
        ids.forEach(id -> database.sql("update people set left_at = " + at + " where id = ?")
                .param(id)
                .update());
    }

    private void employ(String handle, Role... roles) {
        reception.asAdministrator(() -> {
            staffing.employ(handle, new Employment(null, null, Set.of(roles)));
            return true;
        });
    }

    @Test
    void rolesAreGivenAndTakenAndEverybodyStaysStaff() {
        String mei = reception.join("Mei", Role.APPROVER);

        employ(mei, Role.MAIL_ROOM);

        assertThat(reception.asAdministrator(() -> staffing.employment(mei)).roles())
                .containsExactlyInAnyOrder(Role.STAFF, Role.MAIL_ROOM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grace Hopper     | grace
            Þorgerður        | thorgerdur
            Ōe Kenzaburō     | oe
            Łukasz           | lukasz
            3Jane            | jane
            """)
    void aHandleComesToMindForAName(String name, String begins) {
        String suggested = reception.asAdministrator(() -> staffing.suggestHandle(name));

        assertThat(suggested).startsWith(begins).matches(Handles.PATTERN);
    }

    @Test
    void aSuggestedHandleIsFreeAndAnUnreadableNameSuggestsNone() {
        String taken = reception.join("Quentin");

        assertThat(reception.asAdministrator(() -> staffing.suggestHandle(taken)))
                .isEqualTo(taken + "2");
        assertThat(reception.asAdministrator(() -> staffing.suggestHandle("!!!")))
                .isEmpty();
    }

    @Test
    void aTeamIsThereOnceAndGoesWhenNobodyIsInIt() {
        String name = handle("Kettle");
        long team = reception.asAdministrator(() -> staffing.formTeam(" " + name + " "));
        String mei = reception.join("Mei");
        reception.asAdministrator(() -> {
            staffing.employ(mei, new Employment(team, null, Set.of()));
            assertThatThrownBy(() -> staffing.formTeam(name)).isInstanceOf(NameTaken.class);
            assertThatThrownBy(() -> staffing.dissolveTeam(team)).isInstanceOf(StillInUse.class);
            staffing.leave(mei);
            staffing.dissolveTeam(team);
            assertThat(staffing.teams()).extracting(TeamItem::name).doesNotContain(name);
            return true;
        });
    }

    private static NewPerson withPassword(String password) {
        return new NewPerson(handle("ben"), "Ben", password, LISBON, Locale.ENGLISH, null, null, Set.of(Role.STAFF));
    }

    private long join(NewPerson someone) {
        return reception.asAdministrator(() -> staffing.join(someone));
    }

    private boolean fits(NewPerson someone) {
        try {
            return join(someone) > 0;
        } catch (ConstraintViolationException | PasswordUnfit refused) {
            return false;
        }
    }
}
