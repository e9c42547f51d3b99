package app.elevenses.breakroom;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedMessageRepository extends Repository<SavedMessage, SavedMessage.Key> {

    /** Answers 0 when they had saved it already. */
    @Modifying
    @Query(value = """
                    insert ignore into saved_messages (person_id, message_id, saved_at)
                    values (:personId, :messageId, :at)
                    """, nativeQuery = true)
    int save(long personId, long messageId, Instant at);

    @Modifying
    @Query("delete from SavedMessage s where s.key = :key")
    int forget(SavedMessage.Key key);

    @Modifying
    @Query("delete from SavedMessage s where s.key.personId = :personId")
    int forgetAll(long personId);

    /** The rooms of those that are there, once for each. */
    @Query("select m.roomId from SavedMessage s join Message m on m.id = s.key.messageId"
            + " where s.key.personId = :personId and " + MessageRepository.THERE)
    List<Long> roomsOfThoseThere(long personId);

    @Query("""
            select s.key.messageId from SavedMessage s where s.key.personId = :personId
            order by s.savedAt desc, s.key.messageId desc
            """)
    List<Long> newest(long personId);
}
