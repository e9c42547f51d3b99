package app.elevenses.people;

import static app.elevenses.Reception.PASSWORD;
import static app.elevenses.Reception.handle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.PortalTest;
import app.elevenses.Reception;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Everybody here has a family name of their own, for the tests of a run share one database. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTests {

    private static final ZoneId OSAKA = ZoneId.of("Asia/Tokyo");

    @Autowired
    private Directory directory;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Reception reception;

    private final String zoe = handle("zq-zoe");
    private final String henrik = handle("henrik");
    private final String team = handle("Kettle");
    private final String office = handle("Osaka");
    private long zoeId;
    private long gone;

    @BeforeAll
    void aCompany() {
        long teamId = reception.asAdministrator(() -> staffing.formTeam(team));
        long officeId = reception.asAdministrator(() -> staffing.openOffice(office, "JP", OSAKA));
        zoeId = join(new NewPerson(
                zoe, "Zoë Qvist", PASSWORD, OSAKA, Locale.JAPANESE, teamId, officeId, Set.of(Role.STAFF)));
        join(named("José Qvist"));
        join(named("ANNA Maria Qvist"));
        join(named("50% Qvist"));
        join(named("Under_score Qvist"));
        join(named("山田 Qvist"));
        gone = join(Reception.somebody(henrik, "Henrik Qvist"));
        reception.leave(henrik);
    }

    private static NewPerson named(String name) {
        return Reception.somebody(handle("somebody"), name);
    }

    private long join(NewPerson someone) {
        return reception.asAdministrator(() -> staffing.join(someone));
    }

    private List<String> matching(String words, int limit) {
        return reception.asStaff(() -> directory.matching(words, limit)).stream()
                .map(PersonCard::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zoë q      | Zoë Qvist
            ZOE Q      | Zoë Qvist
            josé       | José Qvist
            jose qv    | José Qvist
            anna maria | ANNA Maria Qvist
            maria qvis | ANNA Maria Qvist
            50%        | 50% Qvist
            under_     | Under_score Qvist
            山田       | 山田 Qvist
            """)
    void aColleagueIsFoundAsOneTypes(String words, String name) {
        assertThat(matching(words, 20)).contains(name);
        assertThat(matching("  " + words + "  ", 20)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zq-zoe", "ZQ-Zoe", "zq"})
    void aHandleIsFoundHoweverItIsTyped(String words) {
        assertThat(matching(words, 20)).contains("Zoë Qvist");
    }

    @Test
    void aFamilyNameFindsAllOfThemByName() {
        assertThat(matching("qvist", 20))
                .containsExactly(
                        "50% Qvist", "ANNA Maria Qvist", "José Qvist", "Under_score Qvist", "Zoë Qvist", "山田 Qvist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%qvist", "_osé", "jo%", "!", "!%", "\\", "' or 1=1 -- ", "vist", "\0"})
    void signsStandForThemselves(String words) {
        assertThat(matching(words, 20)).noneMatch(name -> name.endsWith("Qvist"));
    }

    @Test
    void whoeverLeftIsNotFoundAnyMore() {
        assertThat(matching("henrik", 20)).doesNotContain("Henrik Qvist");
    }

    @Test
    void nothingTypedListsThemAllUpToTheLimit() {
        assertThat(matching("", 3)).hasSize(3);
        assertThat(matching("  ", 3)).hasSize(3);
        assertThat(matching("qvist", 2)).containsExactly("50% Qvist", "ANNA Maria Qvist");
    }

    @Test
    void whatIsTooLongToBeANameFindsNobody() {
        assertThat(matching("q".repeat(10_000), 20)).isEmpty();
    }

    @Test
    void colleaguesAreFoundByTheirTeamAndOfficeToo() {
        for (String words : List.of("zoë", "zq-zoe", team.toUpperCase(Locale.ROOT), office)) {
            assertThat(reception.asStaff(() -> directory.colleagues(words, 20)))
                    .extracting(colleague -> colleague.card().id())
                    .contains(zoeId)
                    .doesNotContain(gone);
        }
    }

    @Test
    void colleaguesComePageByPageEachOfThemOnce() {
        List<ColleagueItem> all = reception.asStaff(() -> directory.colleagues("qvist", 100));
        List<ColleagueItem> paged = new ArrayList<>(reception.asStaff(() -> directory.colleagues("qvist", 2)));
        while (paged.size() < 100) {
            List<ColleagueItem> next = reception.asStaff(
                    () -> directory.colleaguesAfter(paged.getLast().card(), "qvist", 2));
            if (next.isEmpty()) {
                break;
            }
            paged.addAll(next);
        }

        assertThat(all).hasSize(6);
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void aColleagueSaysWhenTheyWork() {
        ColleagueItem colleague =
                reception.asStaff(() -> directory.colleague(zoe)).orElseThrow();

        assertThat(colleague.hours()).isEqualTo(WorkingHours.USUAL);
        assertThat(reception.asStaff(() -> directory.colleague(henrik))).isEmpty();
    }

    @Test
    void aCardSaysWhoSomebodyIs() {
        PersonCard card = reception.asStaff(() -> directory.card(zoe)).orElseThrow();

        assertThat(card.id()).isEqualTo(zoeId);
        assertThat(card.name()).isEqualTo("Zoë Qvist");
        assertThat(card.zone()).isEqualTo(OSAKA);
        assertThat(card.team()).startsWith("Kettle");
        assertThat(card.office()).startsWith("Osaka");
        assertThat(card.remote()).isFalse();
        assertThat(card.pictureId()).isNull();
    }

    @Test
    void cardsKeepThoseWhoLeftAndLeaveOutNobodies() {
        assertThat(reception.asStaff(() -> directory.cards(List.of(zoeId, gone, Long.MAX_VALUE))))
                .containsOnlyKeys(zoeId, gone);
        assertThat(reception.asStaff(() -> directory.cards(List.of()))).isEmpty();
        assertThat(reception.asStaff(() -> directory.card("no such handle"))).isEmpty();
    }

    @Test
    void allHereMeansEverySingleOne() {
        assertThat(reception.asStaff(() -> directory.allHere(List.of(zoeId)))).isTrue();
        assertThat(reception.asStaff(() -> directory.allHere(List.of(zoeId, gone))))
                .isFalse();
        assertThat(reception.asStaff(() -> directory.allHere(List.of(Long.MAX_VALUE))))
                .isFalse();
    }

    @Test
    void aStrangerFindsNobody() {
        assertThatThrownBy(() -> directory.matching("", 1))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> directory.cards(List.of(zoeId)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> directory.card(zoe)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
