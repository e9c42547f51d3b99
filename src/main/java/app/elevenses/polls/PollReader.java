package app.elevenses.polls;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.polls.PollShown.AnswerShown;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts polls together from one look at the database, and three more where there are any. */
@Component
@Transactional(readOnly = true)
class PollReader {

    private final PollRepository polls;
    private final Directory directory;
    private final Clock clock;

    PollReader(PollRepository polls, Directory directory, Clock clock) {
        this.polls = polls;
        this.directory = directory;
        this.clock = clock;
    }

    Map<Long, PollShown> under(Collection<Long> messageIds) {
        List<PollRecord> found = polls.polls(messageIds);
        if (found.isEmpty()) {
            return Map.of();
        }
        Set<Long> ids = found.stream().map(PollRecord::messageId).collect(toSet());
        Set<Long> open = found.stream()
                .filter(poll -> !poll.anonymous())
                .map(PollRecord::messageId)
                .collect(toSet());
        List<VoteRecord> votes = polls.votes(ids);
        Map<Long, PersonCard> cards = directory.cards(votes.stream()
                .filter(vote -> open.contains(vote.messageId()))
                .map(VoteRecord::personId)
                .collect(toSet()));
        Map<Long, List<AnswerRecord>> answers =
                polls.answers(ids).stream().collect(groupingBy(AnswerRecord::messageId));
        Map<Long, List<VoteRecord>> voted = votes.stream().collect(groupingBy(VoteRecord::messageId));
        Map<Long, PollShown> shown = new HashMap<>();
        Instant now = clock.instant();
        found.forEach(poll -> shown.put(
                poll.messageId(),
                shown(
                        poll,
                        answers.getOrDefault(poll.messageId(), List.of()),
                        voted.getOrDefault(poll.messageId(), List.of()),
                        cards,
                        now)));
        return shown;
    }

    private static PollShown shown(
            PollRecord poll,
            List<AnswerRecord> answers,
            List<VoteRecord> votes,
            Map<Long, PersonCard> cards,
            Instant now) {
        Instant closesAt = poll.closesAt();
        Instant closedAt = poll.closedAt();
        return new PollShown(
                poll.askedById(),
                poll.several(),
                poll.anonymous(),
                closedAt != null ? closedAt : closesAt,
                closedAt != null || (closesAt != null && !closesAt.isAfter(now)),
                (int) votes.stream().map(VoteRecord::personId).distinct().count(),
                answers.stream().map(answer -> shown(answer, votes, cards)).toList());
    }

    /** The cards lack those who voted where nobody is to know. */
    private static AnswerShown shown(AnswerRecord answer, List<VoteRecord> votes, Map<Long, PersonCard> cards) {
        Set<Long> voters = votes.stream()
                .filter(vote -> vote.number() == answer.number())
                .map(VoteRecord::personId)
                .collect(toCollection(LinkedHashSet::new));
        return new AnswerShown(
                answer.number(),
                answer.words(),
                voters,
                voters.stream().map(cards::get).filter(Objects::nonNull).toList());
    }
}
