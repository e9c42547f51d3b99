package app.elevenses.later;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderRepository extends Repository<Reminder, Long> {

    Reminder save(Reminder reminder);

    void delete(Reminder reminder);

    Optional<Reminder> findByIdAndPersonId(long id, long personId);

    Optional<Reminder> findByPersonIdAndMessageId(long personId, long messageId);

    List<Reminder> findByIdInAndPersonId(Collection<Long> ids, long personId);

    @Query("select r from Reminder r where r.personId = :personId and r.remindAt > :now order by r.remindAt, r.id")
    List<Reminder> open(long personId, Instant now);

    @Query("select r from Reminder r where r.personId = :personId and r.messageId is null and r.words = :words"
            + " and r.remindAt between :from and :to")
    List<Reminder> same(long personId, String words, Instant from, Instant to);

    /** Of what was said in that room, if it is not for everybody. */
    @Query("""
            select r from Reminder r join Message m on m.id = r.messageId join Room o on o.id = m.roomId
            where r.personId = :personId and o.id = :roomId and o.kind not in (KITCHEN, OPEN)
            """)
    List<Reminder> behindDoor(long personId, long roomId);

    @Modifying
    @Query("delete from Reminder r where r.personId = :personId")
    int forget(long personId);

    @Modifying
    @Query("delete from Reminder r where r.remindAt < :before")
    int clear(Instant before);
}
