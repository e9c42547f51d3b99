package app.elevenses.care;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, Long> {

    String OPEN = " r.decisionId is null and not exists"
            + " (select d from MessageDeletion d where d.messageId = r.messageId) ";

    Report save(Report report);

    boolean existsByMessageIdAndReporterId(long messageId, long reporterId);

    /** Of what is still there, the oldest first. */
    @Query("select r from Report r where" + OPEN + "order by r.reportedAt, r.id")
    List<Report> open(Limit limit);

    /** Who wrote it, once for each report of it that waits. */
    @Query("select r.writerId from Report r where r.messageId = :messageId and" + OPEN)
    List<Long> writersOfOpen(long messageId);

    /** Who wrote what may be judged now: what waits, and what is hidden. */
    @Query("select distinct r.writerId from Report r where r.messageId = :messageId and (" + OPEN
            + "or exists (select h from MessageHiding h where h.messageId = r.messageId))")
    List<Long> writersOfJudged(long messageId);

    @Query("select distinct r.writerId from Report r where r.messageId = :messageId")
    List<Long> writers(long messageId);

    /** Answers 0 when none waited any more. */
    @Modifying
    @Query("update Report r set r.decisionId = :decisionId where r.messageId = :messageId and r.decisionId is null")
    int close(long messageId, long decisionId);

    /** Lets those wait again that were decided so. */
    @Modifying
    @Query("""
            update Report r set r.decisionId = null where r.messageId = :messageId and r.decisionId in
                (select d.id from ReportDecision d where d.messageId = :messageId and d.verdict = :verdict)
            """)
    int reopen(long messageId, Verdict verdict);

    @Query("select h.reason from MessageHiding h where h.messageId = :messageId")
    Optional<String> hiddenBecause(long messageId);

    @Query("""
            select new app.elevenses.care.DecisionRecord(
                d.id, d.messageId, max(r.writerId), d.verdict, d.reason, d.decidedById, d.decidedAt)
            from ReportDecision d join Report r on r.decisionId = d.id
            group by d.id, d.messageId, d.verdict, d.reason, d.decidedById, d.decidedAt
            order by d.decidedAt desc, d.id desc
            """)
    List<DecisionRecord> decided(Limit limit);
}
