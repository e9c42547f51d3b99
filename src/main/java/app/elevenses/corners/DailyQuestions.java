package app.elevenses.corners;

import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Whether and when rooms are asked something by the house. */
@Service
@Validated
@Transactional
public class DailyQuestions {

    private final DailyQuestionRepository questions;
    private final SignedIn signedIn;
    private final Clock clock;

    DailyQuestions(DailyQuestionRepository questions, SignedIn signedIn, Clock clock) {
        this.questions = questions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<QuestionPlan> plan(long roomId) {
        return questions.findByRoomId(roomId).map(DailyQuestion::plan);
    }

    /** From now on: an hour that is over today is first asked at on the next day. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void ask(long roomId, @Valid QuestionPlan plan) {
        questions.save(new DailyQuestion(roomId, plan, signedIn.id(), clock.instant()));
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void stop(long roomId) {
        questions.stop(roomId);
    }

    /** Which of these messages are such questions. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Long> among(Collection<Long> messageIds) {
        return questions.among(messageIds);
    }
}
