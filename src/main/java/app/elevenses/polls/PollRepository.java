package app.elevenses.polls;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PollRepository extends Repository<Poll, Long> {

    Poll save(Poll poll);

    boolean existsByMessageId(long messageId);

    /** For whoever changes it or votes: one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Poll p where p.messageId = :messageId")
    Optional<Poll> findToChange(long messageId);

    @Query("""
            select new app.elevenses.polls.PollRecord(
                p.messageId, p.askedById, p.several, p.anonymous, p.closesAt, p.closedAt)
            from Poll p where p.messageId in :messageIds
            """)
    List<PollRecord> polls(Collection<Long> messageIds);

    @Query("""
            select new app.elevenses.polls.AnswerRecord(p.messageId, index(a), a)
            from Poll p join p.answers a where p.messageId in :messageIds order by p.messageId, index(a)
            """)
    List<AnswerRecord> answers(Collection<Long> messageIds);

    @Query("""
            select new app.elevenses.polls.VoteRecord(v.key.messageId, v.key.number, v.key.personId)
            from PollVote v where v.key.messageId in :messageIds order by v.votedAt, v.key.personId
            """)
    List<VoteRecord> votes(Collection<Long> messageIds);

    @Query("select count(v) > 0 from PollVote v where v.key.messageId = :messageId")
    boolean isVotedOn(long messageId);

    @Query("select p.messageId from Poll p where p.closesAt <= :now and p.closedAt is null order by p.closesAt")
    List<Long> due(Instant now, Limit limit);

    @Query("select v.key.number from PollVote v where v.key.messageId = :messageId and v.key.personId = :personId")
    List<Integer> chosen(long messageId, long personId);

    @Modifying
    @Query("delete from PollVote v where v.key.messageId = :messageId and v.key.personId = :personId")
    int takeBack(long messageId, long personId);

    @Modifying
    @Query(
            value = "insert into poll_votes (message_id, person_id, number, voted_at)"
                    + " values (:messageId, :personId, :number, :at)",
            nativeQuery = true)
    int choose(long messageId, long personId, int number, Instant at);
}
