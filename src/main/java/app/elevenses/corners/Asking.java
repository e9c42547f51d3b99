package app.elevenses.corners;

import app.elevenses.breakroom.HouseVoice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the rooms whose hour has come and where somebody hears it, each once a day however many nodes there are. */
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<Long, LocalDate> due = new TreeMap<>();
        questions.findAll().forEach(question -> question.due(now).ifPresent(day -> due.put(question.roomId(), day)));
        due.keySet().retainAll(house.heardIn(due.keySet()));
        due.forEach((roomId, day) -> transaction.executeWithoutResult(each -> ask(roomId, day, now, each)));
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
