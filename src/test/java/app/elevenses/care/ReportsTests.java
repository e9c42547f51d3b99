package app.elevenses.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.KitchenTest;
import app.elevenses.breakroom.MessageGone;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomGone;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Talking;
import app.elevenses.kit.Refusal;
import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What people tell moderators. */
class ReportsTests extends KitchenTest {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Talking talking;

    private CareScene care;
    private Colleague mina;

    @BeforeEach
    void moderate() {
        care = CareScene.calm(beans);
        mina = care.moderator("Mina Farahani");
    }

    private List<ReportItem> waitingFor(Colleague moderator) {
        return moderator.does(() -> desk.open());
    }

    @Test
    void whatIsReportedWaitsForModeratorsAndForNobodyElse() {
        long id = scene.say(ben, "Unkind");
        care.report(sofia, kitchen, id);

        ReportItem item = waitingFor(mina).getFirst();
        assertThat(item.message()).isNotNull().extracting("text").isEqualTo("Unkind");
        assertThat(item.room()).isNotNull().extracting("kind").isEqualTo(RoomKind.KITCHEN);
        assertThat(item.complaints())
                .extracting(each -> each.reporter().name(), Complaint::kind, Complaint::words)
                .containsExactly(tuple("Sofia Tavares", ReportKind.HURTFUL, "This is about my sister"));
        assertThat(waitingFor(ada)).isEmpty();
        assertThat(ada.<Boolean>does(() -> desk.isOpen())).isFalse();
        assertThatThrownBy(() -> waitingFor(ben)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void severalPeopleReportOneMessageOnceEach() {
        long id = scene.say(ben, "Unkind");
        care.report(sofia, kitchen, id);
        care.report(ada, kitchen, id, "");

        assertThatThrownBy(() -> care.report(sofia, kitchen, id)).isInstanceOf(AlreadyReported.class);
        assertThat(waitingFor(mina))
                .singleElement()
                .satisfies(item -> assertThat(item.complaints())
                        .extracting(Complaint::words)
                        .containsExactly("This is about my sister", ""));
    }

    @Test
    void whatOneMayNotReadDoesNotExist() {
        RoomCard closed = roomScene.make(RoomKind.CLOSED, "A gift for Yuki", ben, ada);
        long hidden = roomScene.say(closed, ben, "Among us");
        long said = scene.say(ben, "Said and deleted");
        ben.does(() -> talking.delete(said));

        assertThatThrownBy(() -> care.report(sofia, closed.id(), hidden)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> care.report(sofia, kitchen, hidden)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> care.report(sofia, kitchen, said)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> care.report(sofia, Long.MAX_VALUE, Long.MAX_VALUE))
                .isInstanceOfAny(MessageGone.class, RoomGone.class);
        assertThat(waitingFor(mina)).isEmpty();
    }

    @Test
    void nobodyReportsThemselves() {
        long id = scene.say(ben, "Unkind");
        assertThatThrownBy(() -> care.report(ben, kitchen, id)).isInstanceOf(ReportUnfit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER,   '',            refused",
        "OTHER,   '\u200B\u0007', refused",
        "OTHER,   'Rude',        Rude",
        "HURTFUL, '\u0000Ru\u202Ede', Rude",
        "PRIVATE, '   ',         ''"
    })
    void wordsAreNeededWhereNothingElseSaysWhy(ReportKind kind, String words, String kept) {
        long id = scene.say(ben, "Unkind");
        Runnable report = () -> sofia.does(() -> reports.report(new ReportDraft(kitchen, id, kind, words)));
        if (kept.equals("refused")) {
            assertThatThrownBy(report::run).isInstanceOf(Refusal.class);
        } else {
            report.run();
            assertThat(waitingFor(mina).getFirst().complaints())
                    .extracting(Complaint::words)
                    .containsExactly(kept);
        }
    }

    @Test
    void aReportHasASize() {
        long id = scene.say(ben, "Unkind");
        assertThatThrownBy(() -> care.report(sofia, kitchen, id, "x".repeat(ReportDraft.LONGEST + 1)))
                .isInstanceOf(Refusal.class);
        care.report(sofia, kitchen, id, "😮".repeat(ReportDraft.LONGEST));
        assertThat(waitingFor(mina)).hasSize(1);
    }

    @Test
    void itsWriterReadsNothingOfIt() {
        long id = scene.say(ben, "Unkind");
        List<?> before = scene.read(ben);
        care.report(sofia, kitchen, id);
        assertThat(scene.read(ben)).isEqualTo(before);
        assertThat(scene.say(ben, KitchenScene.draft("Still here"))).isPositive();
    }

    @Test
    void whatIsDeletedWaitsNoMoreUntilItIsPutBack() {
        long id = scene.say(ben, "Unkind");
        care.report(sofia, kitchen, id);
        ben.does(() -> talking.delete(id));
        assertThat(waitingFor(mina)).isEmpty();
        assertThatThrownBy(() -> mina.does(() -> desk.hide(id, "Unkind"))).isInstanceOf(AlreadyDecided.class);

        ben.does(() -> talking.putBack(id));
        assertThat(waitingFor(mina)).hasSize(1);
    }
}
