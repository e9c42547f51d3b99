package app.elevenses.polls;

import app.elevenses.people.PersonCard;
import app.elevenses.polls.PollShown.AnswerShown;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record PollRow(
        boolean several,
        boolean anonymous,
        @Nullable String closesAt,
        boolean closed,
        int voters,
        boolean mayClose,
        List<Answer> answers) {

    private static final int NAMED = 20;

    record Answer(int number, String words, int count, boolean mine, List<String> names) {}

    static PollRow of(PollShown poll, long readerId) {
        Instant closesAt = poll.closesAt();
        return new PollRow(
                poll.several(),
                poll.anonymous(),
                closesAt == null ? null : closesAt.toString(),
                poll.closed(),
                poll.voters(),
                !poll.closed() && poll.askedById() == readerId,
                poll.answers().stream().map(answer -> of(answer, readerId)).toList());
    }

    private static Answer of(AnswerShown answer, long readerId) {
        return new Answer(
                answer.number(),
                answer.words(),
                answer.voterIds().size(),
                answer.voterIds().contains(readerId),
                answer.voters().stream().map(PersonCard::name).limit(NAMED).toList());
    }
}
