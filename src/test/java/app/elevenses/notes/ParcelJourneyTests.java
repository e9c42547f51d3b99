package app.elevenses.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.notes.NotesScene.Company;
import app.elevenses.notes.NotesScene.Sent;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
@Tag("database")
class ParcelJourneyTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Doorstep doorstep;

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private Unanswered unanswered;

    @Autowired
    private ApplicationEvents events;

    private NotesScene scene;
    private Colleague ben;
    private Colleague yuki;
    private Colleague mina;
    private Colleague olu;
    private Colleague sofia;
    private Company company;

    @BeforeEach
    void meet() {
        scene = NotesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        yuki = scene.hire("Yuki Tanabe");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
        olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        sofia = scene.hire("Sofia Tavares");
        company = new Company(ben, yuki, mina, olu);
    }

    @Test
    void whoeverIsAskedForAnAddressLearnsNothingElse() {
        Sent sent = scene.bring(company, ParcelState.AWAITING_ADDRESS);
        DoorstepItem asked = yuki.does(() -> doorstep.asked()).getFirst();
        assertThat(asked.parcelId()).isEqualTo(sent.parcelId());
        assertThat(asked.answerBy()).isEqualTo(asked.askedAt().plus(Duration.ofDays(14)));
        assertThat(asked.toString()).doesNotContain("Ben", "birthday", "BIRTHDAY", "NOTE");
        assertThat(yuki.does(() -> doorstep.received())).isEmpty();
        assertThat(yuki.does(() -> doorstep.receivedOf(sent.noteId()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ARRIVED", "THANKED"})
    void itIsASurpriseUntilItIsThere(ParcelState state) {
        Sent sent = scene.bring(company, state);
        assertThat(yuki.does(() -> doorstep.received())).isEmpty();
        assertThat(yuki.does(() -> doorstep.receivedOf(sent.noteId()))).isEmpty();
    }

    @Test
    void whatHasArrivedIsReadWithItsWordsAndThanksComeBack() {
        Sent sent = scene.bring(company, ParcelState.ARRIVED);
        ReceivedItem there = yuki.does(() -> doorstep.received()).getFirst();
        assertThat(there.sender().name()).isEqualTo("Ben Whitlock");
        assertThat(there.words()).isEqualTo("Happy birthday!");
        assertThat(there.thanks()).isNull();

        yuki.does(() -> doorstep.thank(sent.parcelId(), " It made my week. "));
        assertThat(yuki.does(() -> doorstep.receivedOf(sent.noteId()))
                        .orElseThrow()
                        .thanks())
                .isEqualTo("It made my week.");
        assertThat(ben.does(() -> desk.find(sent.noteId()))
                        .orElseThrow()
                        .parcels()
                        .getFirst()
                        .thanks())
                .isEqualTo("It made my week.");
        assertThat(sofia.does(() -> doorstep.receivedOf(sent.noteId()))).isEmpty();
    }

    @Test
    void notNowIsNotUntilTomorrow() {
        Sent sent = scene.bring(company, ParcelState.AWAITING_ADDRESS);
        yuki.does(() -> doorstep.notNow(sent.parcelId()));
        assertThat(yuki.does(() -> doorstep.asked())).isEmpty();
        assertThat(yuki.does(() -> doorstep.find(sent.parcelId()))).isPresent();
        scene.age(sent.noteId(), Duration.ofHours(25));
        assertThat(yuki.does(() -> doorstep.asked()))
                .extracting(DoorstepItem::parcelId)
                .containsExactly(sent.parcelId());
    }

    @Test
    void whatNobodyAnswersLapsesAfterFourteenDays() {
        Sent patient = scene.bring(company, ParcelState.AWAITING_ADDRESS);
        Sent lapsed = scene.bring(company, ParcelState.AWAITING_ADDRESS);
        Sent answered = scene.bring(company, ParcelState.READY);
        scene.age(patient.noteId(), Duration.ofDays(14).minusMinutes(5));
        scene.age(lapsed.noteId(), Duration.ofDays(14).plusMinutes(5));
        scene.age(answered.noteId(), Duration.ofDays(20));
        events.clear();

        assertThat(unanswered.lapse()).isEqualTo(1);
        assertThat(unanswered.lapse()).isZero();
        assertThat(scene.stateOf(patient.parcelId())).isEqualTo(ParcelState.AWAITING_ADDRESS);
        assertThat(scene.stateOf(lapsed.parcelId())).isEqualTo(ParcelState.NOT_THIS_TIME);
        assertThat(scene.stateOf(answered.parcelId())).isEqualTo(ParcelState.READY);
        assertThat(events.stream(ParcelNotThisTime.class))
                .containsExactly(new ParcelNotThisTime(lapsed.noteId(), lapsed.parcelId(), ben.id()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMeantForSomebodyWhoLeavesEndsUnlessItIsInThePost(ParcelState state) {
        Sent sent = scene.bring(company, state);
        scene.letGo(yuki);
        ParcelState expected = switch (state) {
            case REQUESTED, AWAITING_ADDRESS, READY, PRINTED -> ParcelState.NOT_THIS_TIME;
            default -> state;
        };
        assertThat(scene.stateOf(sent.parcelId())).isEqualTo(expected);
    }

    @Test
    void whatIsMeantForNobodyAnyMoreLeavesTheQueue() {
        Sent sent = scene.bring(company, ParcelState.REQUESTED);
        scene.letGo(yuki);
        assertThat(mina.does(() -> queue.waiting()).items()).isEmpty();
        assertThatThrownBy(() -> mina.does(() -> queue.approve(sent.noteId()))).isInstanceOf(NoteAlreadyDecided.class);
    }

    @Test
    void whatSomebodyWhoLeftHadAskedForIsCancelledUnlessItWasApproved() {
        Sent open = scene.bring(company, ParcelState.REQUESTED);
        Sent asked = scene.bring(company, ParcelState.REQUESTED);
        mina.does(() -> queue.askBack(asked.noteId(), "Why?"));
        Sent approved = scene.bring(company, ParcelState.AWAITING_ADDRESS);
        scene.letGo(ben);
        assertThat(scene.stateOfNote(open.noteId())).isEqualTo(NoteState.CANCELLED);
        assertThat(scene.stateOfNote(asked.noteId())).isEqualTo(NoteState.CANCELLED);
        assertThat(scene.stateOf(approved.parcelId())).isEqualTo(ParcelState.AWAITING_ADDRESS);
    }

    @Test
    void theMailRoomHasTheWordsFromApprovalUntilItIsPosted() {
        for (ParcelState state : ParcelState.values()) {
            Sent sent = scene.bring(company, state);
            Optional<Letter> letter = olu.does(() -> outgoing.letter(sent.parcelId()));
            assertThat(letter.isPresent())
                    .as(state.name())
                    .isEqualTo(
                            switch (state) {
                                case AWAITING_ADDRESS, READY, PRINTED -> true;
                                default -> false;
                            });
        }
        assertThat(olu.does(() -> outgoing.waiting()))
                .extracting(OutgoingItem::state)
                .containsExactly(ParcelState.AWAITING_ADDRESS, ParcelState.READY, ParcelState.PRINTED);
        assertThat(olu.does(() -> outgoing.posted()))
                .extracting(OutgoingItem::state)
                .containsExactly(ParcelState.LOST, ParcelState.RETURNED, ParcelState.POSTED);
    }

    @Test
    void nobodyInTheMailRoomSeesTheirOwnSurpriseUnlessNobodyElseCouldSendIt() {
        Sent forOlu = scene.bring(new Company(ben, olu, mina, olu), ParcelState.AWAITING_ADDRESS);
        assertThat(olu.does(() -> outgoing.waiting())).hasSize(1);

        Colleague temp = scene.hire("Abena Owusu", Role.MAIL_ROOM);
        assertThat(olu.does(() -> outgoing.waiting())).isEmpty();
        assertThat(olu.does(() -> outgoing.find(forOlu.parcelId()))).isEmpty();
        assertThat(olu.does(() -> outgoing.letter(forOlu.parcelId()))).isEmpty();
        assertThatThrownBy(() -> olu.does(() -> outgoing.markPrinted(forOlu.parcelId(), false)))
                .isInstanceOf(ParcelGone.class);
        assertThat(temp.does(() -> outgoing.waiting())).hasSize(1);
    }

    @Test
    void aCodeLeadsOnlyThoseWhoMayActOnIt() {
        Sent sent = scene.bring(company, ParcelState.POSTED);
        String code = scene.codeOf(sent.parcelId());
        String typed = code.substring(0, 5).toLowerCase() + "-" + code.substring(5);
        assertThat(yuki.does(() -> doorstep.byCode(typed)).orElseThrow().parcelId())
                .isEqualTo(sent.parcelId());
        assertThat(olu.does(() -> outgoing.byCode(typed)).orElseThrow().parcelId())
                .isEqualTo(sent.parcelId());
        assertThat(sofia.does(() -> doorstep.byCode(code))).isEmpty();
        assertThat(ben.does(() -> doorstep.byCode(code))).isEmpty();
        assertThat(yuki.does(() -> doorstep.byCode("22222-22222"))).isEmpty();
        assertThat(yuki.does(() -> doorstep.byCode("%"))).isEmpty();
        assertThat(yuki.does(() -> doorstep.byCode("x".repeat(100_000)))).isEmpty();
    }

    @Test
    void ofManyWhoPrintAtTheSameMomentExactlyOneDoes() throws Exception {
        Sent sent = scene.bring(company, ParcelState.READY);
        assertThat(AtOnce.all(
                        6,
                        () -> olu.does(() -> {
                            try {
                                outgoing.markPrinted(sent.parcelId(), false);
                                return true;
                            } catch (AlreadyPrinted late) {
                                return false;
                            }
                        })))
                .containsOnlyOnce(true);
    }
}
