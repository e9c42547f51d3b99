package app.elevenses.corners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.breakroom.MessageGone;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.NotYoursToKeep;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Acting;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import jakarta.validation.ConstraintViolationException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class QuestionsTests extends QuestionsTest {

    @Autowired
    private Talking talking;

    @Autowired
    private Directory directory;

    @Autowired
    private Acting acting;

    @Test
    void theHouseAsksInItsOwnVoiceAtItsHourAndOnce() {
        add(ben, "What is on your desk today?");
        setUp();
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).isEmpty();

        watch.set("2026-11-23T11:00:05Z");
        asking.askWhoeverIsDue();
        asking.askWhoeverIsDue();
        watch.set("2026-11-23T23:59:59Z");
        asking.askWhoeverIsDue();
        MessageItem asked = scene.read(sofia).getFirst();
        assertThat(scene.words(sofia)).containsExactly("What is on your desk today?");
        assertThat(asked.author().name()).isEqualTo("Elevenses");
        assertThat(asked.extras()).containsKey("question");
        for (Colleague somebody : List.of(ben, sofia, ada)) {
            assertThat(asked.isBy(somebody.id())).isFalse();
        }
    }

    @Test
    void nobodyIsTheHouseAndAnAdministratorMayDeleteWhatItSays() {
        add(ben, "What is on your desk today?");
        setUp();
        watch.set("2026-11-23T11:00:00Z");
        asking.askWhoeverIsDue();
        MessageItem asked = scene.read(sofia).getFirst();
        ada.does(() -> {
            assertThat(directory.matching("Elevenses", 50))
                    .noneMatch(card -> card.id() == asked.author().id());
            assertThat(directory.colleague(asked.author().handle())).isEmpty();
            assertThat(directory.allHere(Set.of(asked.author().id()))).isFalse();
        });
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> acting.as(asked.author().handle(), () -> {})).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> scene.edit(ben, asked.id(), "Mine")).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> ben.does(() -> talking.delete(asked.id()))).isInstanceOf(MessageGone.class);
        ada.does(() -> talking.delete(asked.id()));
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).isEmpty();
    }

    @Test
    void onTwoNodesAtTheSameMomentItIsAskedOnce() throws Exception {
        add(ben, "What is on your desk today?");
        setUp();
        watch.set("2026-11-23T11:00:00Z");
        AtOnce.all(8, asking::askWhoeverIsDue);
        assertThat(scene.words(sofia)).containsExactly("What is on your desk today?");
    }

    @Test
    void aServerThatSleptAsksOnceThatDayAndNeverForADayThatIsOver() {
        add(ben, "What is on your desk today?");
        add(ben, "Tea or coffee?");
        setUp();
        watch.set("2026-11-25T17:30:00Z");
        asking.askWhoeverIsDue();
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).hasSize(1);
        watch.set("2026-11-28T12:00:00Z");
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).hasSize(1);
    }

    @Test
    void eachQuestionHasItsTurnBeforeOneComesAgain() {
        add(ben, "One?");
        add(sofia, "Two?");
        setUp();
        for (String day : List.of("23", "24", "25", "26")) {
            watch.set("2026-11-" + day + "T11:00:00Z");
            asking.askWhoeverIsDue();
            if (day.equals("25")) {
                add(ben, "Three?");
            }
        }
        assertThat(scene.words(sofia)).containsExactly("One?", "Two?", "One?", "Three?");
    }

    @Test
    void whereThereIsNothingToAskItIsAskedOnceThereIs() {
        setUp();
        watch.set("2026-11-23T11:00:00Z");
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).isEmpty();
        add(ben, "What is on your desk today?");
        watch.pass(Duration.ofMinutes(5));
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).containsExactly("What is on your desk today?");
    }

    @Test
    void whatIsTakenFromTheListIsNotAsked() {
        add(ben, "What do you earn?");
        add(ben, "Tea or coffee?");
        take(ada, idea("What do you earn?"));
        setUp();
        watch.set("2026-11-23T11:00:00Z");
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).containsExactly("Tea or coffee?");
    }

    @Test
    void onceItIsStoppedNobodyIsAsked() {
        add(ben, "Tea or coffee?");
        setUp();
        ada.does(() -> questions.stop(kitchen));
        watch.set("2026-11-23T11:00:00Z");
        asking.askWhoeverIsDue();
        assertThat(scene.words(sofia)).isEmpty();
        assertThat(ada.does(() -> questions.plan(kitchen))).isEmpty();
    }

    @Test
    void inTheKitchenOnlyAnAdministratorSetsItUp() {
        QuestionPlan plan = QuestionPlan.usual(ZoneId.of("UTC"));
        assertThatThrownBy(() -> ben.does(() -> questions.ask(kitchen, plan))).isInstanceOf(NotYoursToKeep.class);
        assertThatThrownBy(() -> ben.does(() -> questions.stop(kitchen))).isInstanceOf(NotYoursToKeep.class);
        assertThatThrownBy(() -> ben.does(() -> questions.plan(kitchen))).isInstanceOf(NotYoursToKeep.class);
        QuestionPlan never = new QuestionPlan(Set.of(), LocalTime.NOON, ZoneId.of("UTC"));
        assertThatThrownBy(() -> ada.does(() -> questions.ask(kitchen, never)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void itIsSetUpAnewAsOftenAsOneLikes() {
        setUp();
        QuestionPlan later = new QuestionPlan(Set.of(DayOfWeek.FRIDAY), LocalTime.of(15, 30), ZoneId.of("Asia/Tokyo"));
        ada.does(() -> questions.ask(kitchen, later));
        assertThat(ada.does(() -> questions.plan(kitchen))).contains(later);
        assertThat(scene.count("daily_questions")).isEqualTo(1);
    }

    @Test
    void whoAddedAQuestionAndAnAdministratorTakeItFromTheList() {
        add(ben, " What is  on your\ndesk? ");
        IdeaItem idea = idea("What is on your desk?");
        assertThat(ben.does(ideas::newest).getFirst().mayTake()).isTrue();
        assertThat(sofia.does(ideas::newest).getFirst().mayTake()).isFalse();
        assertThat(ada.does(ideas::newest).getFirst().mayTake()).isTrue();
        assertThatThrownBy(() -> take(sofia, idea)).isInstanceOf(IdeaGone.class);
        take(ben, idea);
        assertThat(sofia.does(ideas::newest)).isEmpty();
        assertThatThrownBy(() -> take(ben, idea)).isInstanceOf(IdeaGone.class);
        assertThatThrownBy(() -> ada.does(() -> ideas.putBack(idea.id()))).isInstanceOf(IdeaGone.class);
        ben.does(() -> ideas.putBack(idea.id()));
        assertThat(sofia.does(ideas::newest)).extracting(IdeaItem::words).containsExactly("What is on your desk?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u200b"})
    void nothingIsNoQuestion(String nothing) {
        assertThatThrownBy(() -> add(ben, nothing)).isInstanceOf(NothingSaid.class);
    }

    @Test
    void aQuestionHasItsLengthIsThereOnceAndNobodyFillsTheList() {
        add(ben, "🫖".repeat(200));
        assertThatThrownBy(() -> add(ben, "a".repeat(201))).isInstanceOf(TooManyWords.class);
        add(ben, "Tea?");
        assertThatThrownBy(() -> add(sofia, " tea? ")).isInstanceOf(IdeaKnown.class);
        IntStream.range(0, 48).forEach(number -> add(ben, "Number " + number));
        assertThatThrownBy(() -> add(ben, "One more")).isInstanceOf(EnoughIdeas.class);
        add(sofia, "One more");
    }

    @Test
    void aStrangerReadsAndAddsNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> ideas.newest()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> ideas.add("Tea?")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> ideas.take(1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> questions.stop(kitchen)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> questions.among(List.of(1L))).isInstanceOf(AuthenticationException.class);
    }

    private void setUp() {
        ada.does(() -> questions.ask(kitchen, QuestionPlan.usual(ZoneId.of("UTC"))));
    }

    private void add(Colleague somebody, String words) {
        somebody.does(() -> ideas.add(words));
    }

    private void take(Colleague somebody, IdeaItem idea) {
        somebody.does(() -> ideas.take(idea.id()));
    }

    private IdeaItem idea(String words) {
        return ada.does(ideas::newest).stream()
                .filter(idea -> idea.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
