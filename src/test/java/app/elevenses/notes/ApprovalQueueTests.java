package app.elevenses.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
@Tag("database")
class ApprovalQueueTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private WhoDecides whoDecides;

    @Autowired
    private ApplicationEvents events;

    private NotesScene scene;
    private Colleague ben;
    private Colleague yuki;
    private Colleague mina;
    private Colleague priya;
    private Colleague ada;

    @BeforeEach
    void meet() {
        scene = NotesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        yuki = scene.hire("Yuki Tanabe");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
        priya = scene.hire("Priya Raman", Role.APPROVER);
        ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
    }

    @Test
    void whatHasToBeDecidedFirstStandsFirst() {
        LocalDate today = LocalDate.now();
        long later = ben.does(() -> desk.ask(NotesScene.draft("Later", today.plusDays(90), yuki)));
        long soon = ben.does(() -> desk.ask(NotesScene.draft("Soon", today.plusDays(20), yuki)));
        long alsoSoon = ben.does(() -> desk.ask(NotesScene.draft("Also soon", today.plusDays(20), yuki)));
        long now = ben.does(() -> desk.ask(NotesScene.draft("Now", today.plusDays(2), yuki)));

        assertThat(waitingFor(mina)).containsExactly(now, soon, alsoSoon, later);
        assertThat(mina.does(() -> queue.waiting()).items().getFirst().decideBy())
                .isEqualTo(today);
    }

    @Test
    void aLongQueueIsReadPageByPageAndNothingTwice() {
        LocalDate today = LocalDate.now();
        IntStream.range(0, 45)
                .forEach(number ->
                        ben.does(() -> desk.ask(NotesScene.draft("Hello!", today.plusDays(30 + number % 7), yuki))));
        List<Long> read = new ArrayList<>();
        NotePage page = mina.does(() -> queue.waiting());
        page.items().forEach(item -> read.add(item.id()));
        while (page.more()) {
            QueueKey last = page.items().getLast().queueKey();
            page = mina.does(() -> queue.waitingAfter(last));
            page.items().forEach(item -> read.add(item.id()));
        }
        assertThat(read).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void nobodySeesOrDecidesWhatTheyAskedForOrWillReceive() {
        long minasOwn = scene.ask(mina, "For you!", yuki);
        long forMina = scene.ask(ben, "Thank you, Mina", mina, yuki);

        assertThat(waitingFor(mina)).isEmpty();
        assertThat(waitingFor(priya)).containsExactlyInAnyOrder(minasOwn, forMina);
        for (long note : List.of(minasOwn, forMina)) {
            assertThatThrownBy(() -> mina.does(() -> queue.approve(note))).isInstanceOf(NoteGone.class);
            assertThatThrownBy(() -> mina.does(() -> queue.decline(note, "No.")))
                    .isInstanceOf(NoteGone.class);
            assertThatThrownBy(() -> mina.does(() -> queue.askBack(note, "Why?")))
                    .isInstanceOf(NoteGone.class);
            assertThat(mina.does(() -> queue.these(Set.of(note)))).isEmpty();
        }
    }

    @Test
    void anAdministratorDecidesOnlyWhereEveryApproverIsConcerned() {
        long ordinary = scene.ask(ben, "Hello!", yuki);
        long betweenThem = scene.ask(mina, "Thank you, Priya", priya);
        long forBoth = scene.ask(ben, "Thank you both", mina, priya);

        assertThat(waitingFor(ada)).containsExactlyInAnyOrder(betweenThem, forBoth);
        assertThat(whoDecides(betweenThem)).contains(ada.id()).doesNotContain(mina.id(), priya.id());
        assertThat(whoDecides(ordinary)).containsExactlyInAnyOrder(mina.id(), priya.id());
        assertThatThrownBy(() -> ada.does(() -> queue.approve(ordinary))).isInstanceOf(NoteGone.class);
        ada.does(() -> queue.approve(betweenThem));
        assertThat(scene.stateOfNote(betweenThem)).isEqualTo(NoteState.APPROVED);
    }

    @Test
    void anAdministratorStepsInWhenTheLastApproverLeaves() {
        long note = scene.ask(ben, "Hello!", yuki);
        assertThat(waitingFor(ada)).isEmpty();
        scene.letGo(mina);
        scene.letGo(priya);
        assertThat(waitingFor(ada)).containsExactly(note);
    }

    @Test
    void nobodyElseHasAQueue() {
        assertThatThrownBy(() -> ben.does(() -> queue.waiting())).isInstanceOf(AccessDeniedException.class);
        Colleague olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        assertThatThrownBy(() -> olu.does(() -> queue.waiting())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofManyWhoDecideAtTheSameMomentExactlyOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            long note = scene.ask(ben, "Hello!", yuki);
            List<Boolean> won = AtOnce.each(8, number -> {
                Colleague approver = number % 2 == 0 ? mina : priya;
                return approver.does(() -> wins(note, number < 4));
            });
            assertThat(won).containsOnlyOnce(true);
            assertThat(scene.count("note_steps where note_id = " + note)).isEqualTo(1);
        }
    }

    private boolean wins(long note, boolean approving) {
        try {
            if (approving) {
                queue.approve(note);
            } else {
                queue.decline(note, "Not this year.");
            }
            return true;
        } catch (NoteAlreadyDecided late) {
            return false;
        }
    }

    @Test
    void whatWasCancelledMeanwhileIsNotApproved() {
        long note = scene.ask(ben, "Hello!", yuki);
        ben.does(() -> desk.cancel(note));
        assertThat(waitingFor(mina)).isEmpty();
        assertThatThrownBy(() -> mina.does(() -> queue.approve(note))).isInstanceOf(NoteAlreadyDecided.class);
    }

    @Test
    void whoWasAskedBackStaysInTheQueueWithItsAnswer() {
        long note = scene.ask(ben, "Hello!", yuki);
        mina.does(() -> queue.askBack(note, "Is it for the move?"));
        NoteItem asked = ben.does(() -> desk.find(note)).orElseThrow();
        assertThat(asked.question().orElseThrow().words()).isEqualTo("Is it for the move?");
        assertThat(waitingFor(priya)).containsExactly(note);

        ben.does(() -> desk.answer(note, "Yes, to Osaka."));
        NoteItem answered = priya.does(() -> queue.these(Set.of(note))).getFirst();
        assertThat(answered.question()).isEmpty();
        assertThat(answered.timeline().getLast().words()).isEqualTo("Yes, to Osaka.");
        priya.does(() -> queue.approve(note));
        assertThat(scene.stateOfNote(note)).isEqualTo(NoteState.APPROVED);
    }

    @Test
    void everybodyConcernedIsToldOnceOfAnApproval() {
        Colleague sofia = scene.hire("Sofia Tavares");
        long note = scene.ask(ben, "Hello!", yuki, sofia);
        events.clear();
        mina.does(() -> queue.approve(note));
        assertThat(events.stream(NoteChange.class))
                .containsExactlyInAnyOrder(
                        new NoteApproved(note, ben.id()),
                        new AddressWanted(note, scene.parcelTo(yuki, note), yuki.id()),
                        new AddressWanted(note, scene.parcelTo(sofia, note), sofia.id()));
    }

    @Test
    void aDecisionTakenBackWaitsAgainAsIfNothingHadBeen() {
        long note = scene.ask(ben, "Hello!", yuki);
        mina.does(() -> queue.decline(note, "No."));
        assertThat(waitingFor(priya)).isEmpty();
        mina.does(() -> queue.takeBack(note));

        assertThat(waitingFor(priya)).containsExactly(note);
        assertThat(ben.does(() -> desk.find(note)).orElseThrow().timeline())
                .extracting(TimelineItem::milestone)
                .containsExactly(Milestone.REQUESTED);
        priya.does(() -> queue.approve(note));
        assertThatThrownBy(() -> mina.does(() -> queue.takeBack(note))).isInstanceOf(TooLateToTakeBack.class);
    }

    @Test
    void aDecisionIsNotTakenBackLater() {
        long note = scene.ask(ben, "Hello!", yuki);
        mina.does(() -> queue.approve(note));
        scene.age(note, Duration.ofSeconds(13));
        assertThatThrownBy(() -> mina.does(() -> queue.takeBack(note))).isInstanceOf(TooLateToTakeBack.class);
    }

    @Test
    void aDecisionIsNotTakenBackOnceTheRecipientKnows() {
        long note = scene.ask(ben, "Hello!", yuki);
        mina.does(() -> queue.approve(note));
        yuki.does(() -> doorstep.ready(scene.parcelTo(yuki, note), "JP"));
        assertThatThrownBy(() -> mina.does(() -> queue.takeBack(note))).isInstanceOf(TooLateToTakeBack.class);
    }

    private List<Long> waitingFor(Colleague someone) {
        return someone.does(() -> queue.waiting()).items().stream()
                .map(NoteItem::id)
                .toList();
    }

    private List<Long> whoDecides(long note) {
        return ada.does(() -> whoDecides.about(note));
    }
}
