package app.elevenses.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.Refusal;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import app.elevenses.wall.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTests {

    private static final long SENDER = 1;
    private static final long RECIPIENT = 2;
    private static final long ANOTHER = 3;
    private static final long APPROVER = 4;
    private static final long OTHER_APPROVER = 5;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aNoteIsForSomebody() {
        refuses(NobodyToMail.class, draft(List.of(), "Hello!", "Because.", TODAY.plusDays(9)));
    }

    @Test
    void aNoteIsForSomebodyElse() {
        refuses(NotForOneself.class, draft(List.of(RECIPIENT, SENDER), "Hello!", "Because.", TODAY.plusDays(9)));
    }

    @Test
    void whoeverIsNamedTwiceGetsOneParcel() {
        Note note = note(draft(List.of(ANOTHER, RECIPIENT, ANOTHER), "Hello!", "Because.", TODAY.plusDays(9)));
        assertThat(note.recipientIds()).containsExactly(ANOTHER, RECIPIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "\u2800"})
    void thereAreWordsAndAReason(String nothing) {
        refuses(NothingSaid.class, draft(List.of(RECIPIENT), nothing, "Because.", TODAY.plusDays(9)));
        refuses(NothingSaid.class, draft(List.of(RECIPIENT), "Hello!", nothing, TODAY.plusDays(9)));
    }

    @Test
    void sixHundredCharactersFitOnTheCard() {
        note(draft(List.of(RECIPIENT), "🎂".repeat(600), "b".repeat(500), TODAY.plusDays(9)));
        refuses(TooManyWords.class, draft(List.of(RECIPIENT), "a".repeat(601), "Because.", TODAY.plusDays(9)));
        refuses(TooManyWords.class, draft(List.of(RECIPIENT), "a".repeat(3_000), "Because.", TODAY.plusDays(9)));
        refuses(TooManyWords.class, draft(List.of(RECIPIENT), "Hello!", "b".repeat(501), TODAY.plusDays(9)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "2026-11-22", "2016-11-25"})
    void nothingArrivesTodayOrBefore(LocalDate day) {
        refuses(DayPassed.class, draft(List.of(RECIPIENT), "Hello!", "Because.", day));
    }

    @Test
    void nothingIsPromisedForMoreThanAYear() {
        note(draft(List.of(RECIPIENT), "Hello!", "Because.", TODAY.plusDays(1)));
        note(draft(List.of(RECIPIENT), "Hello!", "Because.", LocalDate.parse("2027-11-22")));
        refuses(DayTooFar.class, draft(List.of(RECIPIENT), "Hello!", "Because.", LocalDate.parse("2027-11-23")));
    }

    @ParameterizedTest
    @CsvSource({
        "HANDWRITTEN_NOTE, 2026-12-24, 2026-12-17, false",
        "CHOCOLATE,        2026-12-24, 2026-12-14, false",
        "CUPCAKE,          2026-12-24, 2026-12-19, false",
        "HANDWRITTEN_NOTE, 2026-11-29, 2026-11-22, false",
        "HANDWRITTEN_NOTE, 2026-11-28, 2026-11-22, true",
        "CUPCAKE,          2026-11-23, 2026-11-22, true"
    })
    void itIsDecidedInTimeAndNeverInThePast(Gift gift, LocalDate arriveOn, LocalDate decideBy, boolean tight) {
        assertThat(gift.decideBy(arriveOn, TODAY)).isEqualTo(decideBy);
        assertThat(gift.isTight(arriveOn, TODAY)).isEqualTo(tight);
    }

    @ParameterizedTest
    @ValueSource(longs = {SENDER, RECIPIENT, ANOTHER})
    void nobodyDecidesAboutWhatConcernsThem(long person) {
        Note note = note();
        refuses(NotYoursToDecide.class, () -> note.approve(person, NOW));
        refuses(NotYoursToDecide.class, () -> note.decline(person, "No.", NOW));
        refuses(NotYoursToDecide.class, () -> note.askBack(person, "Why?", NOW));
        assertThat(note.parcels()).extracting(Parcel::state).containsOnly(ParcelState.REQUESTED);
    }

    @Test
    void anApprovalAsksEveryRecipient() {
        Note note = note();
        note.approve(APPROVER, NOW);
        assertThat(note.parcels()).extracting(Parcel::state).containsOnly(ParcelState.AWAITING_ADDRESS);
    }

    @Test
    void whatIsDecidedIsDecided() {
        Note approved = note();
        approved.approve(APPROVER, NOW);
        Note declined = note();
        declined.decline(APPROVER, "No.", NOW);
        Note cancelled = note();
        cancelled.cancel(NOW);
        for (Note note : List.of(approved, declined, cancelled)) {
            refuses(NoteAlreadyDecided.class, () -> note.approve(OTHER_APPROVER, NOW));
            refuses(NoteAlreadyDecided.class, () -> note.decline(OTHER_APPROVER, "No.", NOW));
            refuses(NoteAlreadyDecided.class, () -> note.askBack(OTHER_APPROVER, "Why?", NOW));
        }
    }

    @Test
    void aQuestionIsAnsweredOnceAndCanBeAskedAgain() {
        Note note = note();
        refuses(NothingAsked.class, () -> note.answer("Nobody asked.", NOW));
        note.askBack(APPROVER, "Why?", NOW);
        note.answer("Because.", NOW);
        refuses(NothingAsked.class, () -> note.answer("And also.", NOW));
        note.askBack(OTHER_APPROVER, "Really?", NOW);
        note.approve(APPROVER, NOW);
        refuses(NothingAsked.class, () -> note.answer("Really.", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u200b"})
    void whoDeclinesOrAsksSaysSomething(String nothing) {
        refuses(NothingSaid.class, () -> note().decline(APPROVER, nothing, NOW));
        refuses(NothingSaid.class, () -> note().askBack(APPROVER, nothing, NOW));
        refuses(TooManyWords.class, () -> note().decline(APPROVER, "a".repeat(501), NOW));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "12, true", "13, false"})
    void aDecisionIsTakenBackWithinSeconds(long seconds, boolean inTime) {
        Note note = note();
        note.approve(APPROVER, NOW);
        Instant later = NOW.plusSeconds(seconds);
        if (inTime) {
            note.takeBack(APPROVER, later);
            assertThat(note.parcels()).extracting(Parcel::state).containsOnly(ParcelState.REQUESTED);
            assertThatCode(() -> note.decline(OTHER_APPROVER, "No.", later)).doesNotThrowAnyException();
        } else {
            refuses(TooLateToTakeBack.class, () -> note.takeBack(APPROVER, later));
        }
    }

    @Test
    void onlyWhoDecidedTakesItBackAndOnlyOnce() {
        Note note = note();
        note.decline(APPROVER, "No.", NOW);
        refuses(TooLateToTakeBack.class, () -> note.takeBack(OTHER_APPROVER, NOW));
        note.takeBack(APPROVER, NOW);
        refuses(TooLateToTakeBack.class, () -> note.takeBack(APPROVER, NOW));
    }

    @Test
    void nothingIsTakenBackOnceARecipientHasAnswered() {
        Note note = note();
        note.approve(APPROVER, NOW);
        note.parcels().getFirst().address("PT", NOW);
        refuses(TooLateToTakeBack.class, () -> note.takeBack(APPROVER, NOW));
    }

    @Test
    void aNoteIsCalledOffUntilOneCardIsPrinted() {
        Note note = note();
        note.approve(APPROVER, NOW);
        Parcel first = note.parcels().getFirst();
        first.address("PT", NOW);
        first.print(ANOTHER, false, NOW);
        refuses(NoteOnItsWay.class, () -> note.cancel(NOW));
    }

    @Test
    void callingOffLeavesWhatSomebodyRefusedAsItIs() {
        Note note = note();
        note.approve(APPROVER, NOW);
        note.parcels().getFirst().end(Deed.NO_THANKS, RECIPIENT, NOW);
        note.cancel(NOW);
        assertThat(note.parcels())
                .extracting(Parcel::state)
                .containsExactly(ParcelState.NOT_THIS_TIME, ParcelState.CANCELLED);
    }

    @Test
    void whatReachesNobodyIsNotDecided() {
        Note note = note();
        note.parcels().forEach(parcel -> parcel.end(Deed.LEFT, null, NOW));
        refuses(NoteAlreadyDecided.class, () -> note.approve(APPROVER, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jp", "JPN", "XX", "A1"})
    void aCountryIsOneThatThereIs(String country) {
        Note note = note();
        note.approve(APPROVER, NOW);
        refuses(CountryUnknown.class, () -> note.parcels().getFirst().address(country, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "'',             true",
        "' rr123456789jp ', true",
        "1Z 999 AA1 0123, true",
        "abc,            false",
        "<script>alert,  false",
        "RR-,            false",
        "RR123456789012345678901234567890123456789, false"
    })
    void aTrackingNumberHasAShape(String number, boolean fits) {
        Note note = note();
        note.approve(APPROVER, NOW);
        Parcel parcel = note.parcels().getFirst();
        parcel.address("PT", NOW);
        parcel.print(ANOTHER, false, NOW);
        if (fits) {
            assertThatCode(() -> parcel.post(ANOTHER, number, NOW)).doesNotThrowAnyException();
        } else {
            refuses(TrackingNumberUnfit.class, () -> parcel.post(ANOTHER, number, NOW));
            assertThat(parcel.state()).isEqualTo(ParcelState.PRINTED);
        }
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        assertThat(LongStream.range(0, 1_000)
                        .mapToObj(any -> ParcelCode.fresh())
                        .distinct())
                .hasSize(1_000)
                .allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{10}"));
        assertThat(ParcelCode.read(" ab2c-d3ef gh ")).contains("AB2CD3EFGH");
        assertThat(ParcelCode.read("AB2CD3EFG")).isEmpty();
        assertThat(ParcelCode.read("AB2CD3EFG0")).isEmpty();
        assertThat(ParcelCode.read("")).isEmpty();
    }

    @Test
    void aPlaceInTheQueueSortsTheUrgentFirstWhereTheGreatestIsFirst() {
        QueueKey urgent = new QueueKey(TODAY, 7);
        QueueKey urgentToo = new QueueKey(TODAY, 8);
        QueueKey later = new QueueKey(TODAY.plusDays(400), 1);
        assertThat(List.of(urgent.text(), urgentToo.text(), later.text()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(QueueKey.parse(later.text())).isEqualTo(later);
        for (String wrong : List.of("", "x", "1", "1_x", "-1_1", "99999999_9999999999999999999")) {
            assertThatThrownBy(() -> QueueKey.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void refuses(Class<? extends Refusal> refusal, NoteDraft draft) {
        refuses(refusal, () -> note(draft));
    }

    private static void refuses(Class<? extends Refusal> refusal, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(refusal);
    }

    private static Note note() {
        return note(draft(List.of(RECIPIENT, ANOTHER), "Hello!", "Because.", TODAY.plusDays(9)));
    }

    private static Note note(NoteDraft draft) {
        return new Note(draft, SENDER, TODAY, NOW);
    }

    private static NoteDraft draft(List<Long> recipients, String words, String reason, LocalDate arriveOn) {
        return new NoteDraft("0".repeat(32), recipients, Occasion.BABY, Gift.HANDWRITTEN_NOTE, words, reason, arriveOn);
    }
}
