package app.elevenses.polls;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.kit.Refusal;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PollTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<String> TEA_OR_COFFEE = List.of("Tea", "Coffee");

    static Stream<Arguments> unfitAnswers() {
        return Stream.of(
                Arguments.of(List.of(), TooFewAnswers.class),
                Arguments.of(List.of("Tea"), TooFewAnswers.class),
                Arguments.of(numbers(11), TooManyAnswers.class),
                Arguments.of(numbers(500), TooManyAnswers.class),
                Arguments.of(List.of("Tea", ""), NothingSaid.class),
                Arguments.of(List.of("Tea", "\u200b\u2800"), NothingSaid.class),
                Arguments.of(List.of("Tea", "Tea"), SameAnswerTwice.class),
                Arguments.of(List.of("Tea", " tEA "), SameAnswerTwice.class),
                Arguments.of(List.of("Tea", "Ｔｅａ"), SameAnswerTwice.class),
                Arguments.of(List.of("Green  tea", "green tea"), SameAnswerTwice.class),
                Arguments.of(List.of("Tea", "T\u202ee\u0000a"), SameAnswerTwice.class),
                Arguments.of(List.of("Tea", "🫖".repeat(101)), TooManyWords.class));
    }

    @ParameterizedTest
    @MethodSource("unfitAnswers")
    void answersThatCannotBeChosenFromAreRefused(List<String> answers, Class<? extends Refusal> refusal) {
        assertThatThrownBy(() -> poll(answers, false, null)).isInstanceOf(refusal);
    }

    @Test
    void twoToTenAnswersOfUpToAHundredCharactersFit() {
        assertThatCode(() -> {
                    poll(TEA_OR_COFFEE, false, null);
                    poll(numbers(10), false, null);
                    poll(List.of("Tea", "🫖".repeat(100)), false, null);
                    poll(List.of("Tea", "Thé", "Tee"), false, null);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"PT59S", "PT0S", "PT-1H", "P367D"})
    void anEndTooSoonOrTooLateIsRefused(Duration open) {
        assertThatThrownBy(() -> poll(TEA_OR_COFFEE, false, NOW.plus(open))).isInstanceOf(PollEndUnfit.class);
    }

    /** Whether several may be chosen, what is chosen, and whether that is fine. */
    @ParameterizedTest
    @CsvSource({
        "false, '',  true",
        "false, 0,   true",
        "false, 1,   true",
        "false, 0 1, false",
        "false, 2,   false",
        "false, -1,  false",
        "true,  '',  true",
        "true,  0 1, true",
        "true,  0 2, false"
    })
    void onlyWhatIsThereIsChosen(boolean several, String chosen, boolean fine) {
        Poll poll = poll(TEA_OR_COFFEE, several, null);
        Set<Integer> numbers = Stream.of(chosen.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        if (fine) {
            assertThatCode(() -> poll.requireChoice(numbers, NOW)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> poll.requireChoice(numbers, NOW)).isInstanceOf(PollGone.class);
        }
    }

    @Test
    void nobodyVotesOnceItsTimeHasComeOrItWasClosed() {
        Instant end = NOW.plusSeconds(60);
        Poll timed = poll(TEA_OR_COFFEE, false, end);
        assertThatCode(() -> timed.requireChoice(Set.of(0), end.minusNanos(1_000)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> timed.requireChoice(Set.of(0), end)).isInstanceOf(PollClosed.class);
        assertThatThrownBy(() -> timed.requireChoice(Set.of(), end)).isInstanceOf(PollClosed.class);

        Poll closed = poll(TEA_OR_COFFEE, false, null);
        closed.close(NOW);
        assertThatThrownBy(() -> closed.requireChoice(Set.of(0), NOW)).isInstanceOf(PollClosed.class);
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static Poll poll(List<String> answers, boolean several, @Nullable Instant closesAt) {
        PollDraft draft = new PollDraft("0".repeat(32), "Tea?", answers, several, false, closesAt);
        return new Poll(1, 1, 1, draft, NOW);
    }
}
