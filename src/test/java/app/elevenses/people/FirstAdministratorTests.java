package app.elevenses.people;

import static app.elevenses.Reception.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.PortalTest;
import app.elevenses.Reception;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FirstAdministratorTests {

    private static final String MADE = "made";

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private SetupCode code;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private final String ada = Reception.handle("ada");

    @BeforeEach
    void nobodyHasSetThePortalUp() {
        database.sql("delete from setups").update();
    }

    @Test
    void theCodeOfTheConsoleMakesOneAdministrator() {
        assertThat(firstAdministrator.isMissing()).isTrue();

        firstAdministrator.setUp(code.spelled(), somebody(ada, "Ada", Role.ADMINISTRATOR));

        assertThat(firstAdministrator.isMissing()).isFalse();
        assertThat(accounts.loadUserByUsername(ada).getAuthorities())
                .extracting("authority")
                .containsExactlyInAnyOrder("ROLE_STAFF", "ROLE_ADMINISTRATOR");
    }

    @Test
    void theCodeServesOnce() {
        firstAdministrator.setUp(code.spelled(), somebody(ada, "Ada", Role.ADMINISTRATOR));
        String second = Reception.handle("eve");

        assertThatThrownBy(() -> firstAdministrator.setUp(code.spelled(), somebody(second, "Eve")))
                .isInstanceOf(AlreadySetUp.class);
        assertThat(joined(second)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "----", "ABCD-EFGH-JKMN", "ＡＢＣＤ", "\0", "%"})
    void anotherCodeIsRefused(String wrong) {
        assertThatThrownBy(() -> firstAdministrator.setUp(wrong, somebody(ada, "Ada")))
                .isInstanceOf(SetupCodeWrong.class);
        assertThat(firstAdministrator.isMissing()).isTrue();
        assertThat(joined(ada)).isZero();
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        String typed = " " + code.spelled().toLowerCase().replace('-', ' ') + "\n";

        assertThat(code.matches(typed)).isTrue();
        assertThat(code.matches(code.spelled() + "A")).isFalse();
        assertThat(code.matches(code.spelled().substring(1))).isFalse();
    }

    @Test
    void aCodeIsTooLongToGuess() {
        assertThat(code.spelled()).matches("([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}");
        assertThat(new SetupCode().spelled()).isNotEqualTo(code.spelled());
    }

    @Test
    void anAdministratorNeedsAHandleAndAName() {
        assertThatThrownBy(() -> firstAdministrator.setUp(code.spelled(), somebody("A!", "Ada")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> firstAdministrator.setUp(code.spelled(), somebody(ada, " ")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(firstAdministrator.isMissing()).isTrue();
    }

    @Test
    void ofTwoWhoRaceOneIsMade() throws Exception {
        for (int time = 0; time < 5; time++) {
            nobodyHasSetThePortalUp();
            String eve = Reception.handle("eve");
            String abe = Reception.handle("abe");

            List<String> outcomes = race(eve, abe);

            assertThat(outcomes).containsExactlyInAnyOrder(MADE, "AlreadySetUp");
            assertThat(joined(eve) + joined(abe)).isEqualTo(1);
            assertThat(database.sql("select count(*) from setups")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void ofTwoWhoRaceForOneHandleOneIsMade() throws Exception {
        assertThat(race(ada, ada)).contains(MADE).containsAnyElementsOf(Set.of("HandleTaken", "AlreadySetUp"));
        assertThat(joined(ada)).isEqualTo(1);
    }

    private List<String> race(String... handles) throws Exception {
        return AtOnce.each(handles.length, runner -> {
            try {
                firstAdministrator.setUp(code.spelled(), somebody(handles[runner], "Runner", Role.ADMINISTRATOR));
                return MADE;
            } catch (RuntimeException refused) {
                return refused.getClass().getSimpleName();
            }
        });
    }

    private long joined(String handle) {
        return database.sql("select count(*) from people where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
    }
}
