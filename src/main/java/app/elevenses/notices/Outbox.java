package app.elevenses.notices;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Correspondent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait to be sent, at most one for each person; whoever takes one has it for a while to themselves. */
@Component
@Transactional
class Outbox {

    /** Longer than the slowest server is waited for. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final NoticeRepository notices;
    private final Chosen chosen;
    private final MailServer server;
    private final Clock clock;

    Outbox(JdbcClient database, NoticeRepository notices, Chosen chosen, MailServer server, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.chosen = chosen;
        this.server = server;
        this.clock = clock;
    }

    /** A mail that was taken: to whom, under which key, and how often it was tried since when. */
    record Waiting(long personId, String messageKey, String claim, int attempts, Instant failingSince) {}

    /** Sees to it that a mail goes to them when they work next, unless they want none of it. */
    void expect(Correspondent reader, NoticeKind kind, Instant leavesAt) {
        if (server.isThere()
                && reader.mailAddress() != null
                && chosen.mailed(reader.id()).contains(kind)) {
            put(reader.id(), reader.hours().next(leavesAt, reader.zone()));
        }
    }

    /** What waits already will say this, too, and no later; unless it is under way, or a server refused it just now. */
    private void put(long personId, Instant dueAt) {
        database.sql("""
                        insert into mails (person_id, message_key, due_at) values (?, ?, ?)
                        on duplicate key update
                            due_at = if(claim is null and attempts = 0, least(due_at, values(due_at)), due_at)
                        """).params(personId, freshKey(), utc(dueAt)).update();
    }

    /** Takes the one that is due first, so that nobody else does until {@link #TAKEN_FOR} is over. */
    @RetriedOnConflict
    Optional<Waiting> take() {
        Instant now = clock.instant();
        String claim = freshKey();
        database.sql("update mails set claim = ?, due_at = ? where due_at <= ? order by due_at limit 1")
                .params(claim, utc(now.plus(TAKEN_FOR)), utc(now))
                .update();
        return database.sql("select person_id, message_key, attempts, failing_since from mails where claim = ?")
                .param(claim)
                .query((row, number) -> new Waiting(
                        row.getLong("person_id"),
                        row.getString("message_key"),
                        claim,
                        row.getInt("attempts"),
                        Optional.ofNullable(row.getObject("failing_since", LocalDateTime.class))
                                .map(since -> since.toInstant(ZoneOffset.UTC))
                                .orElse(now)))
                .optional();
    }

    /** What that mail would be about now: what waits, has left, and was neither seen nor mailed. */
    @Transactional(readOnly = true)
    List<NoticeToMail> contents(long personId) {
        return notices.toMail(personId, chosen.mailed(personId), clock.instant());
    }

    @RetriedOnConflict
    void postpone(Waiting mail, Instant dueAt) {
        database.sql("update mails set claim = null, due_at = ? where person_id = ? and claim = ?")
                .params(utc(dueAt), mail.personId(), mail.claim())
                .update();
    }

    @RetriedOnConflict
    void failed(Waiting mail, Instant nextTry) {
        database.sql("""
                        update mails set claim = null, due_at = ?, attempts = attempts + 1, failing_since = ?
                        where person_id = ? and claim = ?
                        """)
                .params(utc(nextTry), utc(mail.failingSince()), mail.personId(), mail.claim())
                .update();
    }

    /** Is done with a mail that was about these; what came meanwhile gets another one. */
    @RetriedOnConflict
    void close(Waiting mail, Correspondent reader, List<NoticeToMail> contents) {
        if (delete(mail) == 0) {
            return;
        }
        if (!contents.isEmpty()) {
            notices.mailed(contents.stream().map(NoticeToMail::id).toList(), clock.instant());
        }
        Instant next = notices.nextToMail(mail.personId(), chosen.mailed(mail.personId()), NoticeKey.END.at());
        if (next != null && reader.mailAddress() != null) {
            put(mail.personId(), reader.hours().next(next, reader.zone()));
        }
    }

    /** Has nothing to say to them any more. */
    int delete(Waiting mail) {
        return database.sql("delete from mails where person_id = ? and claim = ?")
                .params(mail.personId(), mail.claim())
                .update();
    }

    void forget(long personId) {
        database.sql("delete from mails where person_id = ?").param(personId).update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
