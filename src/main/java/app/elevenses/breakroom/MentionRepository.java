package app.elevenses.breakroom;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentionRepository extends Repository<MessageMention, MessageMention.Key> {

    void saveAll(Iterable<MessageMention> mentions);

    @Modifying
    @Query("delete from MessageMention m where m.key.messageId = :messageId and m.key.personId in :people")
    int forget(long messageId, Collection<Long> people);

    @Query("select m.key.personId from MessageMention m where m.key.messageId = :messageId")
    List<Long> spokenTo(long messageId);

    @Query("""
            select new app.elevenses.breakroom.MentionRecord(m.key.messageId, m.key.personId)
            from MessageMention m where m.key.messageId in :messageIds
            """)
    List<MentionRecord> mentions(Collection<Long> messageIds);
}
