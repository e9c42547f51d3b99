package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessagePinRepository extends Repository<MessagePin, Long> {

    /** Answers 0 when it was pinned already. */
    @Modifying
    @Query(value = """
                    insert ignore into message_pins (message_id, room_id, pinned_by_id, pinned_at)
                    values (:messageId, :roomId, :personId, :at)
                    """, nativeQuery = true)
    int pin(long messageId, long roomId, long personId, Instant at);

    @Modifying
    @Query("delete from MessagePin p where p.messageId = :messageId")
    int unpin(long messageId);

    @Query("select count(p) from MessagePin p join Message m on m.id = p.messageId where p.roomId = :roomId and "
            + MessageRepository.THERE)
    long countThere(long roomId);

    @Query("select p.messageId from MessagePin p where p.messageId in :ids")
    List<Long> pinned(Collection<Long> ids);

    @Query("select p.messageId from MessagePin p join Message m on m.id = p.messageId where p.roomId = :roomId and "
            + MessageRepository.THERE + " order by p.pinnedAt desc, p.messageId desc")
    List<Long> newestThere(long roomId, Limit limit);
}
