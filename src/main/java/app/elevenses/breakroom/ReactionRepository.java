package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReactionRepository extends Repository<Reaction, Reaction.Key> {

    /** Answers 0 when they had reacted so already. */
    @Modifying
    @Query(value = """
                    insert ignore into reactions (message_id, person_id, emoji, reacted_at)
                    values (:messageId, :personId, :emoji, :at)
                    """, nativeQuery = true)
    int react(long messageId, long personId, String emoji, Instant at);

    @Modifying
    @Query("delete from Reaction r where r.key = :key")
    int takeBack(Reaction.Key key);

    @Query("select count(r) from Reaction r where r.key.messageId = :messageId and r.key.personId = :personId")
    long countBy(long messageId, long personId);

    @Query("""
            select new app.elevenses.breakroom.ReactionRecord(r.key.messageId, r.key.personId, r.key.emoji)
            from Reaction r where r.key.messageId in :messageIds order by r.reactedAt, r.key.personId
            """)
    List<ReactionRecord> reactions(Collection<Long> messageIds);
}
