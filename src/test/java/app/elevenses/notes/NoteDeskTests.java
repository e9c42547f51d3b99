package app.elevenses.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import app.elevenses.text.TooManyWords;
import app.elevenses.wall.Occasion;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;

@SpringBootTest
@Tag("database")
class NoteDeskTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private NoteDesk desk;

    @Autowired
    private ApprovalQueue queue;

    @Autowired
    private Doorstep doorstep;

    private NotesScene scene;
    private Colleague ben;
    private Colleague yuki;
    private Colleague sofia;
    private Colleague mina;

    @BeforeEach
    void meet() {
        scene = NotesScene.empty(beans);
        ben = scene.hire("Ben Whitlock");
        yuki = scene.hire("Yuki Tanabe");
        sofia = scene.hire("Sofia Tavares");
        mina = scene.hire("Mina Farahani", Role.APPROVER);
    }

    @Test
    void aNoteIsReadAsItWasAskedFor() {
        LocalDate day = LocalDate.now().plusDays(30);
        long id = ben.does(() -> desk.ask(NotesScene.draft(" Happy birthday! ", day, yuki, sofia)));

        NoteItem note = ben.does(() -> desk.find(id)).orElseThrow();
        assertThat(note.id()).isEqualTo(id);
        assertThat(note.sender().name()).isEqualTo("Ben Whitlock");
        assertThat(note.recipients()).extracting(PersonCard::name).containsExactly("Yuki Tanabe", "Sofia Tavares");
        assertThat(note.occasion()).isEqualTo(Occasion.BIRTHDAY);
        assertThat(note.gift()).isEqualTo(Gift.HANDWRITTEN_NOTE);
        assertThat(note.words()).isEqualTo("Happy birthday!");
        assertThat(note.reason()).isEqualTo("She was there for us.");
        assertThat(note.arriveOn()).isEqualTo(day);
        assertThat(note.decideBy()).isEqualTo(day.minusDays(7));
        assertThat(note.state()).isEqualTo(NoteState.REQUESTED);
        assertThat(note.parcels()).extracting(ParcelItem::state).containsOnly(ParcelState.REQUESTED);
        assertThat(note.timeline()).extracting(TimelineItem::milestone).containsExactly(Milestone.REQUESTED);
        assertThat(note.mayBeCancelled()).isTrue();
        assertThat(note.decidable()).isTrue();
        assertThat(ben.does(() -> desk.mine()).items()).containsExactly(note);
    }

    @Test
    void aDraftAskedTwentyTimesIsOneNote() throws Exception {
        NoteDraft draft = NotesScene.draft("Once", yuki, sofia);
        List<Long> ids = AtOnce.all(20, () -> ben.does(() -> desk.ask(draft)));

        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(scene.count("notes")).isEqualTo(1);
        assertThat(scene.count("parcels")).isEqualTo(2);
        assertThat(ben.does(() -> desk.ask(draft))).isEqualTo(ids.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Pago_Pago"})
    void aDayIsTheSameDayWhereverTheServerStands(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            LocalDate day = LocalDate.now().plusDays(40);
            long id = ben.does(() -> desk.ask(NotesScene.draft("Hello!", day, yuki)));
            assertThat(scene.text("select cast(arrive_on as varchar(10)) from notes where id = ?", id))
                    .isEqualTo(day.toString());
            assertThat(ben.does(() -> desk.find(id)).orElseThrow().arriveOn()).isEqualTo(day);
            assertThat(mina.does(() -> queue.waitingAfter(new QueueKey(day.minusDays(7), id - 1)))
                            .items())
                    .extracting(NoteItem::id)
                    .containsExactly(id);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void whoeverLeftIsNotWrittenTo() {
        scene.letGo(yuki);
        assertThatThrownBy(() -> scene.ask(ben, "Come back!", yuki, sofia)).isInstanceOf(RecipientGone.class);
        assertThat(scene.count("notes")).isZero();
    }

    @Test
    void whatIsOutOfShapeIsRefused() {
        List<Long> many = LongStream.rangeClosed(1, 21).boxed().toList();
        NoteDraft tooMany = new NoteDraft(
                NotesScene.key(),
                many,
                Occasion.BABY,
                Gift.CUPCAKE,
                "Hi",
                "So",
                LocalDate.now().plusDays(9));
        NoteDraft noKey = new NoteDraft(
                "x",
                List.of(yuki.id()),
                Occasion.BABY,
                Gift.CUPCAKE,
                "Hi",
                "So",
                LocalDate.now().plusDays(9));
        assertThatThrownBy(() -> ben.does(() -> desk.ask(tooMany))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> ben.does(() -> desk.ask(noKey))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> scene.ask(ben, "a".repeat(3_000), yuki)).isInstanceOf(TooManyWords.class);
        LocalDate yesterday = LocalDate.now().minusDays(1);
        assertThatThrownBy(() -> ben.does(() -> desk.ask(NotesScene.draft("Hello!", yesterday, yuki))))
                .isInstanceOf(DayPassed.class);
        assertThat(scene.count("notes")).isZero();
    }

    @Test
    void aStrangerAsksForNothing() {
        NoteDraft draft = NotesScene.draft("Hello!", yuki);
        assertThatThrownBy(() -> desk.ask(draft)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void onlyWhoAskedReadsItAtTheDesk() {
        long id = scene.ask(ben, "Hello!", yuki);
        for (Colleague other : List.of(yuki, sofia, mina)) {
            assertThat(other.does(() -> desk.find(id))).isEmpty();
            assertThat(other.does(() -> desk.these(Set.of(id)))).isEmpty();
            assertThat(other.does(() -> desk.mine()).items()).isEmpty();
        }
    }

    @Test
    void olderOnesFollowTheNewest() {
        List<Long> asked =
                Stream.generate(() -> scene.ask(ben, "Hello!", yuki)).limit(12).toList();
        NotePage newest = ben.does(() -> desk.mine());
        NotePage older = ben.does(() -> desk.mineBefore(newest.items().getLast().id()));
        assertThat(newest.more()).isTrue();
        assertThat(older.more()).isFalse();
        assertThat(Stream.concat(newest.items().stream(), older.items().stream())
                        .map(NoteItem::id)
                        .toList())
                .isEqualTo(asked.reversed());
    }

    @Test
    void theStoryIsToldInItsOrderAndWithoutWhatIsPrivate() {
        Colleague olu = scene.hire("Olu Adeyemi", Role.MAIL_ROOM);
        long note = scene.ask(ben, "Hello!", yuki, sofia);
        mina.does(() -> queue.askBack(note, "Why now?"));
        ben.does(() -> desk.answer(note, "Because of Friday."));
        mina.does(() -> queue.approve(note));
        yuki.does(() -> doorstep.ready(scene.parcelTo(yuki, note), "JP"));
        sofia.does(() -> doorstep.noThanks(scene.parcelTo(sofia, note)));

        NoteItem told = ben.does(() -> desk.find(note)).orElseThrow();
        assertThat(told.timeline())
                .extracting(TimelineItem::milestone)
                .containsExactly(
                        Milestone.REQUESTED,
                        Milestone.ASKED_BACK,
                        Milestone.ANSWERED,
                        Milestone.APPROVED,
                        Milestone.ADDRESSED);
        assertThat(told.timeline().get(1).words()).isEqualTo("Why now?");
        assertThat(told.parcels())
                .extracting(ParcelItem::state)
                .containsExactly(ParcelState.READY, ParcelState.NOT_THIS_TIME);
        assertThat(told.parcels()).extracting(ParcelItem::country).containsExactly("JP", null);
        assertThat(told.toString()).doesNotContain("NO_THANKS", "LAPSED", "LEFT");
        assertThat(olu.does(() -> desk.find(note))).isEmpty();
    }

    @Test
    void whoAsksIsToldWhenNobodyCouldDecide() {
        assertThat(ben.does(() -> desk.canBeDecided(List.of(yuki.id())))).isTrue();
        assertThat(ben.does(() -> desk.canBeDecided(List.of(mina.id())))).isFalse();
        assertThat(mina.does(() -> desk.canBeDecided(List.of(yuki.id())))).isFalse();
        long note = scene.ask(ben, "Thank you, Mina", mina);
        assertThat(ben.does(() -> desk.find(note)).orElseThrow().decidable()).isFalse();

        scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
        assertThat(ben.does(() -> desk.canBeDecided(List.of(mina.id())))).isTrue();
        assertThat(ben.does(() -> desk.find(note)).orElseThrow().decidable()).isTrue();
    }
}
