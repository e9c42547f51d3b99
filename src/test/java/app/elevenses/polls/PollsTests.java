package app.elevenses.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.Wristwatch;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.KitchenTest;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.RoomGone;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.PersonCard;
import app.elevenses.polls.PollShown.AnswerShown;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

@Import(Wristwatch.Worn.class)
class PollsTests extends KitchenTest {

    @Autowired
    private Polls polls;

    @Autowired
    private PollClosing closing;

    @Autowired
    private Talking talking;

    @Autowired
    private Wristwatch watch;

    @Test
    void aPollIsAMessageWithWhatOneCanChoose() {
        long id = ask(draft("Tea or coffee?", false, false, null, " Tea ", "Coffee\nblack", "🥛"));
        MessageItem message = scene.read(sofia).getLast();
        assertThat(message.id()).isEqualTo(id);
        assertThat(message.text()).isEqualTo("Tea or coffee?");
        assertThat(message.isBy(ben.id())).isTrue();
        assertThat(shown(id).answers()).extracting(AnswerShown::words).containsExactly("Tea", "Coffee black", "🥛");
        assertThat(counts(id)).containsExactly(0, 0, 0);
    }

    @Test
    void everybodyChoosesOneChangesTheirMindAndTakesItBack() {
        long id = ask(draft("Tea or coffee?", false, false, null, "Tea", "Coffee"));
        vote(ben, id, 0);
        vote(sofia, id, 0);
        vote(sofia, id, 0);
        assertThat(counts(id)).containsExactly(2, 0);
        assertThat(names(id, 0)).containsExactlyInAnyOrder("Ben Whitlock", "Sofia Tavares");
        vote(sofia, id, 1);
        assertThat(counts(id)).containsExactly(1, 1);
        assertThat(shown(id).voters()).isEqualTo(2);
        vote(sofia, id);
        vote(sofia, id);
        assertThat(counts(id)).containsExactly(1, 0);
        assertThat(shown(id).voters()).isEqualTo(1);
    }

    @Test
    void severalAreChosenWhereThatIsMeant() {
        long several = ask(draft("Milk?", true, false, null, "Cow", "Oat", "Soy"));
        vote(ben, several, 0, 2);
        vote(sofia, several, 0);
        assertThat(counts(several)).containsExactly(2, 0, 1);
        assertThat(shown(several).voters()).isEqualTo(2);
        long one = ask(draft("Milk?", false, false, null, "Cow", "Oat"));
        assertThatThrownBy(() -> vote(ben, one, 0, 1)).isInstanceOf(PollGone.class);
        assertThat(counts(one)).containsExactly(0, 0);
    }

    @Test
    void whereNobodyIsToKnowNoNameLeavesTheServer() {
        long id = ask(draft("Who broke the cup?", false, true, null, "I did", "Somebody else"));
        vote(sofia, id, 0);
        assertThat(counts(id)).containsExactly(1, 0);
        assertThat(names(id, 0)).isEmpty();
        assertThat(asSentTo(ben, id))
                .doesNotContain("Sofia", String.valueOf(sofia.id()))
                .contains("\"mine\":false");
        assertThat(asSentTo(sofia, id)).contains("\"count\":1,\"mine\":true");
    }

    @Test
    void askedTwiceItIsOnePollAsItWasFirst() {
        PollDraft first = draft("Tea or coffee?", false, false, null, "Tea", "Coffee");
        long id = ask(first);
        vote(sofia, id, 1);
        PollDraft again = new PollDraft(first.key(), "Beer?", List.of("Yes", "No"), true, true, null);
        assertThat(ask(again)).isEqualTo(id);
        assertThat(counts(id)).containsExactly(0, 1);
        assertThat(scene.words(sofia)).containsExactly("Tea or coffee?");
        assertThat(scene.count("polls where message_id = " + id)).isEqualTo(1);
    }

    /** Who comes second may find nothing yet, and then asks again. */
    @Test
    void whoeverAsksManyTimesAtTheSameMomentAsksOnce() throws Exception {
        PollDraft draft = draft("Tea or coffee?", false, false, null, "Tea", "Coffee");
        List<Long> ids = AtOnce.all(8, () -> {
            try {
                return ask(draft);
            } catch (RuntimeException tooEarly) {
                return ask(draft);
            }
        });
        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(scene.words(sofia)).containsExactly("Tea or coffee?");
        assertThat(counts(ids.getFirst())).containsExactly(0, 0);
    }

    @Test
    void whoeverVotesForEverythingAtTheSameMomentHasOneVote() throws Exception {
        long id = ask(draft("Tea or coffee?", false, false, null, "Tea", "Coffee", "Milk", "Water"));
        AtOnce.each(16, number -> {
            vote(sofia, id, number % 4);
            return number;
        });
        assertThat(counts(id).stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(shown(id).voters()).isEqualTo(1);
    }

    @Test
    void whoAskedClosesItAndNobodyElse() {
        long id = ask(draft("Tea or coffee?", false, false, null, "Tea", "Coffee"));
        vote(sofia, id, 0);
        for (Colleague other : List.of(sofia, ada)) {
            assertThatThrownBy(() -> other.does(() -> polls.close(id))).isInstanceOf(PollGone.class);
        }
        ben.does(() -> polls.close(id));
        ben.does(() -> polls.close(id));
        assertThat(shown(id).closed()).isTrue();
        assertThatThrownBy(() -> vote(sofia, id, 1)).isInstanceOf(PollClosed.class);
        assertThatThrownBy(() -> vote(sofia, id)).isInstanceOf(PollClosed.class);
        assertThat(counts(id)).containsExactly(1, 0);
    }

    @Test
    void itClosesByItselfWhenItsTimeHasCome() {
        Instant end = watch.instant().plus(Duration.ofHours(1));
        long id = ask(draft("Tea or coffee?", false, false, end, "Tea", "Coffee"));
        long later = ask(draft("Milk?", false, false, end.plusSeconds(1), "Cow", "Oat"));
        closing.close();
        vote(sofia, id, 0);
        assertThat(shown(id).closed()).isFalse();

        watch.set(end);
        assertThatThrownBy(() -> vote(sofia, id, 1)).isInstanceOf(PollClosed.class);
        closing.close();
        assertThat(shown(id).closed()).isTrue();
        assertThat(shown(id).closesAt()).isEqualTo(end);
        assertThat(shown(later).closed()).isFalse();
        watch.pass(Duration.ofDays(-1));
        assertThatThrownBy(() -> vote(sofia, id, 1)).isInstanceOf(PollClosed.class);
    }

    @Test
    void aPollGoesWithItsMessageAndComesBackWithIt() {
        long id = ask(draft("Tea or coffee?", false, false, null, "Tea", "Coffee"));
        vote(sofia, id, 0);
        ben.does(() -> talking.delete(id));
        assertThatThrownBy(() -> vote(sofia, id, 1)).isInstanceOf(PollGone.class);
        assertThatThrownBy(() -> ben.does(() -> polls.close(id))).isInstanceOf(PollGone.class);
        ben.does(() -> talking.putBack(id));
        assertThat(counts(id)).containsExactly(1, 0);
    }

    @Test
    void whatIsNoPollIsNotVotedOn() {
        long words = scene.say(ben, "Just words");
        for (long id : new long[] {words, 0, -1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> vote(sofia, id, 0)).isInstanceOf(PollGone.class);
        }
        assertThatThrownBy(() -> ben.does(() -> polls.close(words))).isInstanceOf(PollGone.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void aQuestionSaysSomething(String nothing) {
        assertThatThrownBy(() -> ask(draft(nothing, false, false, null, "Tea", "Coffee")))
                .isInstanceOf(NothingSaid.class);
    }

    @Test
    void whatIsRefusedLeavesNoMessageBehind() {
        assertThatThrownBy(() -> ask(draft("Tea?", false, false, null, "Tea"))).isInstanceOf(TooFewAnswers.class);
        assertThatThrownBy(() -> ask(draft("Tea?", false, false, null, "Tea", "tea")))
                .isInstanceOf(SameAnswerTwice.class);
        assertThatThrownBy(() -> ask(draft("a".repeat(301), false, false, null, "Tea", "Coffee")))
                .isInstanceOf(TooManyWords.class);
        assertThatThrownBy(() -> ask(new PollDraft("x", "Tea?", List.of("Tea", "Coffee"), false, false, null)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() ->
                        ben.does(() -> polls.ask(kitchen + 1_000, draft("Tea?", false, false, null, "Tea", "Coffee"))))
                .isInstanceOf(RoomGone.class);
        assertThat(scene.words(sofia)).isEmpty();
    }

    @Test
    void aStrangerNeitherAsksNorVotes() {
        long id = ask(draft("Tea or coffee?", false, false, null, "Tea", "Coffee"));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> polls.ask(kitchen, draft("Tea?", false, false, null, "Tea", "Coffee")))
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> polls.vote(id, Set.of(0))).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> polls.close(id)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> polls.under(List.of(id))).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void manyPollsAreReadInAFewLooks() {
        List<Long> ids = IntStream.range(0, 20)
                .mapToObj(number -> ask(draft("Number " + number, true, false, null, "Tea", "Coffee")))
                .toList();
        ids.forEach(id -> vote(sofia, id, 0, 1));
        assertThat(scene.reads(() -> sofia.does(() -> polls.under(ids)))).isLessThanOrEqualTo(4);
        assertThat(scene.reads(() -> sofia.does(() -> polls.under(List.of(-1L)))))
                .isEqualTo(1);
    }

    private static PollDraft draft(
            String question, boolean several, boolean anonymous, @Nullable Instant end, String... answers) {
        return new PollDraft(KitchenScene.key(), question, List.of(answers), several, anonymous, end);
    }

    private long ask(PollDraft draft) {
        return ben.<Long>does(() -> polls.ask(kitchen, draft));
    }

    private void vote(Colleague somebody, long id, Integer... numbers) {
        somebody.does(() -> polls.vote(id, Set.of(numbers)));
    }

    /** As everybody reads it. */
    private PollShown shown(long id) {
        return scene.read(ada).stream()
                .filter(message -> message.id() == id)
                .map(message -> message.extras().get("poll"))
                .map(PollShown.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> counts(long id) {
        return shown(id).answers().stream()
                .map(answer -> answer.voterIds().size())
                .toList();
    }

    private List<String> names(long id, int number) {
        return shown(id).answers().get(number).voters().stream()
                .map(PersonCard::name)
                .toList();
    }

    private String asSentTo(Colleague reader, long id) {
        return JsonMapper.builder().build().writeValueAsString(shown(id).to(reader.id()));
    }
}
