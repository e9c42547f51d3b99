package app.elevenses.demo;

import app.elevenses.corners.QuestionIdeas;
import app.elevenses.people.Acting;
import app.elevenses.people.StatusDraft;
import app.elevenses.people.Statuses;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the cast would like to ask each other one day, and what some of them want others to know just now. */
@Component
@Profile("demo")
class SmallTalk {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final Map<Cast, String> QUESTIONS = new EnumMap<>(Map.of(
            Cast.MATEO, "What is on your desk today?",
            Cast.ABENA, "Which song have you heard too often this week?",
            Cast.INGRID, "What did you have for breakfast?",
            Cast.SUTRISNO, "What do you see when you look out of the window?",
            Cast.RIKE, "Which word of your language has no translation?",
            Cast.THORGERDUR, "What did you learn by breaking it?"));

    private record Status(
            String emoji, String words, @Nullable Integer hours) {}

    private static final Map<Cast, Status> STATUSES = new EnumMap<>(Map.of(
            Cast.OLU, new Status("📮", "In the mail room", 8),
            Cast.RIKE, new Status("🎧", "Heads down until lunch", 4),
            Cast.INGRID, new Status("🌴", "On holiday", 96),
            Cast.THORGERDUR, new Status("🏡", "Working from the farm", null)));

    private final QuestionIdeas ideas;
    private final Statuses statuses;
    private final Acting acting;

    SmallTalk(QuestionIdeas ideas, Statuses statuses, Acting acting) {
        this.ideas = ideas;
        this.statuses = statuses;
        this.acting = acting;
    }

    void enter(Chronicle chronicle, Instant now) {
        QUESTIONS.forEach((someone, question) ->
                chronicle.add(now.minus(AN_HOUR), () -> acting.as(someone.handle(), () -> ideas.add(question))));
        STATUSES.forEach((someone, status) ->
                chronicle.add(now.minus(AN_HOUR), () -> acting.as(someone.handle(), () -> set(status, now))));
    }

    private void set(Status status, Instant now) {
        Integer hours = status.hours();
        Instant end = hours == null ? null : now.plus(hours, ChronoUnit.HOURS);
        statuses.set(new StatusDraft(status.emoji(), status.words(), end));
    }
}
