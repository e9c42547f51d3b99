package app.elevenses.links;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessageLinkRepository extends Repository<MessageLink, MessageLink.Key> {

    String ROW =
            "select new app.elevenses.links.LinkRecord(l.key.messageId, l.key.previewId, l.roomId) from MessageLink l"
                    + " where ";

    String SHOWN =
            " l.takenAwayAt is null" + " and exists (select r from RoomWithPreviews r where r.roomId = l.roomId)";

    /** Answers 0 where the message has that link already. */
    @Modifying
    @Query(
            value = "insert ignore into message_links (message_id, preview_id, room_id, place)"
                    + " values (:messageId, :previewId, :roomId, :place)",
            nativeQuery = true)
    int add(long messageId, long previewId, long roomId, int place);

    @Modifying
    @Query("delete from MessageLink l where l.key.messageId = :messageId and l.key.previewId not in :previewIds")
    int keepOnly(long messageId, Collection<Long> previewIds);

    @Modifying
    @Query("update MessageLink l set l.takenAwayAt = :at where l.key = :key and l.takenAwayAt is null")
    int takeAway(MessageLink.Key key, Instant at);

    @Modifying
    @Query("update MessageLink l set l.takenAwayAt = null where l.key = :key and l.takenAwayAt is not null")
    int putBack(MessageLink.Key key);

    @Query(ROW + "l.key = :key")
    Optional<LinkRecord> find(MessageLink.Key key);

    @Query(ROW + "l.key.messageId in :messageIds and" + SHOWN + " order by l.key.messageId, l.place")
    List<LinkRecord> under(Collection<Long> messageIds);

    @Query(ROW + "l.key.previewId in :previewIds and" + SHOWN + " order by l.key.messageId desc")
    List<LinkRecord> showing(Collection<Long> previewIds, Limit limit);

    @Query(ROW + "l.roomId = :roomId order by l.key.messageId desc")
    List<LinkRecord> newest(long roomId, Limit limit);
}
