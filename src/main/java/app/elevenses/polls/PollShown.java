package app.elevenses.polls;

import app.elevenses.breakroom.MessageExtra;
import app.elevenses.people.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A poll as it stands; who voted stays on the server where it is anonymous. */
public record PollShown(
        long askedById,
        boolean several,
        boolean anonymous,
        @Nullable Instant closesAt,
        boolean closed,
        int voters,
        List<AnswerShown> answers)
        implements MessageExtra.Shown {

    /** What could be chosen, and who chose it. */
    public record AnswerShown(int number, String words, Set<Long> voterIds, List<PersonCard> voters) {}

    @Override
    public Object to(long readerId) {
        return PollRow.of(this, readerId);
    }
}
