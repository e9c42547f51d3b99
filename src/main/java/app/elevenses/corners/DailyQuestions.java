package app.elevenses.corners;

import app.elevenses.breakroom.RoomAccess;
import app.elevenses.kit.RetriedOnConflict;
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

/** Whether and when rooms are asked something by the house, as those choose who look after them. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class DailyQuestions {

    private final RoomAccess access;
    private final DailyQuestionRepository questions;
    private final SignedIn signedIn;
    private final Clock clock;

    DailyQuestions(RoomAccess access, DailyQuestionRepository questions, SignedIn signedIn, Clock clock) {
        this.access = access;
        this.questions = questions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<QuestionPlan> plan(long roomId) {
        access.requireChoosing(roomId);
        return questions.findByRoomId(roomId).map(DailyQuestion::plan);
    }

    /** From now on: an hour that is over today is first asked at on the next day. */
    public void ask(long roomId, @Valid QuestionPlan plan) {
        access.requireChoosing(roomId);
        questions.save(new DailyQuestion(roomId, plan, signedIn.id(), clock.instant()));
    }

    public void stop(long roomId) {
        access.requireChoosing(roomId);
        questions.stop(roomId);
    }

    /** Which of these messages are such questions. */
    @Transactional(readOnly = true)
    public List<Long> among(Collection<Long> messageIds) {
        return questions.among(messageIds);
    }
}
