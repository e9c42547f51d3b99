package app.elevenses.corners;

import app.elevenses.breakroom.HouseVoice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the rooms whose hour has come, each once a day however many nodes there are. */
@Component
class Asking {

    private final DailyQuestionRepository questions;
    private final QuestionIdeaRepository ideas;
    private final HouseVoice house;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Asking(
            DailyQuestionRepository questions,
            QuestionIdeaRepository ideas,
            HouseVoice house,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.questions = questions;
        this.ideas = ideas;
        this.house = house;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    void askWhoeverIsDue() {
        Instant now = clock.instant();
        for (DailyQuestion question : questions.findAll()) {
            question.due(now)
                    .ifPresent(day -> transaction.executeWithoutResult(
                            each -> ask(question.roomId(), day, now.truncatedTo(ChronoUnit.MICROS), each)));
        }
    }

    /** Where there is nothing to ask, it may be asked later that day. */
    private void ask(long roomId, LocalDate day, Instant now, TransactionStatus status) {
        if (questions.takeTurn(roomId, day, now) == 0) {
            return;
        }
        Optional<QuestionIdea> next = ideas.next(roomId).flatMap(ideas::findById);
        if (next.isEmpty()) {
            status.setRollbackOnly();
            return;
        }
        QuestionIdea idea = next.get();
        questions.asked(roomId, day, idea.id(), house.say(roomId, idea.words()));
    }
}
