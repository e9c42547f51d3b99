package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.NoteDesk;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told of requests and what became of them. */
class DecisionNoticesTests extends TellingTest {

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private NoteDesk desk;

    @Test
    void threeRequestsAreOneNoticeForEverybodyWhoMayDecide() {
        Colleague lena = scene.hire("Lena Vogt", Role.APPROVER);
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        scene.ask(ben, "One", yuki);
        scene.ask(yuki, "Two", ben);
        scene.ask(ben, "Three", lena);
        later();

        assertThat(only(mina).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(only(mina).count()).isEqualTo(3);
        assertThat(only(lena).count()).isEqualTo(2);
        assertThat(of(ada)).isEmpty();
    }

    @Test
    void whereEveryApproverIsConcernedAnAdministratorIsTold() {
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        scene.ask(ben, "For you", mina);
        later();

        assertThat(only(ada).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(of(mina)).isEmpty();
    }

    @Test
    void whatWaitsIsHandedOverWhenTheApproverLeavesOrIsNoneAnyMore() {
        Colleague ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        Colleague lena = scene.hire("Lena Vogt", Role.APPROVER);
        scene.ask(ben, "For you", yuki);
        later();
        assertThat(of(ada)).isEmpty();

        scene.letGo(mina);
        scene.employ(lena);
        assertThat(of(lena)).isEmpty();
        later();
        assertThat(only(ada).kind()).isEqualTo(NoticeKind.DECISION);

        scene.employ(lena, Role.APPROVER);
        later();
        assertThat(only(lena).kind()).isEqualTo(NoticeKind.DECISION);
        assertThat(of(ada)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"approve, APPROVED", "decline, DECLINED", "askBack, ASKED_BACK", "cancel, "})
    void whatIsDecidedByOneOrCalledOffWaitsForNobodyElse(String deed, NoticeKind news) {
        Colleague lena = scene.hire("Lena Vogt", Role.APPROVER);
        long note = scene.ask(ben, "Happy birthday", yuki);
        later();
        assertThat(unseen(lena)).isEqualTo(1);

        decide(deed, note);
        assertThat(of(mina)).isEmpty();
        assertThat(of(lena)).isEmpty();
        assertThat(of(ben)).isEmpty();

        later();
        assertThat(of(ben)).extracting(NoticeItem::kind).isEqualTo(news == null ? List.of() : List.of(news));
    }

    @ParameterizedTest
    @CsvSource({"approve", "decline"})
    void aDecisionThatIsTakenBackTellsNobodyAndWaitsAgain(String deed) {
        long note = scene.ask(ben, "Happy birthday", yuki);
        later();
        decide(deed, note);
        scene.pass(Duration.ofSeconds(5));
        mina.does(() -> queue.takeBack(note));
        later();

        assertThat(of(ben)).isEmpty();
        assertThat(of(yuki)).isEmpty();
        assertThat(only(mina).count()).isEqualTo(1);
    }

    private void decide(String deed, long note) {
        switch (deed) {
            case "approve" -> scene.approve(mina, note);
            case "decline" -> mina.does(() -> queue.decline(note, "Not this year"));
            case "askBack" -> mina.does(() -> queue.askBack(note, "Which birthday?"));
            default -> ben.does(() -> desk.cancel(note));
        }
    }

    @Test
    void aQuestionIsAnsweredAndTheRequestWaitsAgainAsNew() {
        long note = scene.ask(ben, "Happy birthday", yuki);
        later();
        mina.does(() -> notices.see(NoticeKind.DECISION, 0));
        mina.does(() -> queue.askBack(note, "Which birthday?"));
        later();
        assertThat(only(ben).kind()).isEqualTo(NoticeKind.ASKED_BACK);

        ben.does(() -> desk.answer(note, "The fortieth"));
        assertThat(of(ben)).isEmpty();
        later();
        assertThat(only(mina).unseen()).isTrue();
    }
}
