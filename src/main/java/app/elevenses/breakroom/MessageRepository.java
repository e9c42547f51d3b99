package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessageRepository extends Repository<Message, Long> {

    String THERE = "not exists (select d from MessageDeletion d where d.messageId = m.id)";
    String ROW = """
            select new app.elevenses.breakroom.MessageRecord(
                m.id, m.roomId, m.authorId, m.clientKey, m.text, m.pictureId, m.pictureAlt, m.saidAt, m.editedAt)
            from Message m where
            """ + THERE;

    Message save(Message message);

    @Query("select m from Message m where m.id = :id and " + THERE)
    Optional<Message> findThere(long id);

    @Query("select m.roomId from Message m where m.id = :id")
    Optional<Long> room(long id);

    /** One that was said is not said again, even when it has been deleted since. */
    @Query("select m.id from Message m where m.authorId = :authorId and m.clientKey = :clientKey")
    Optional<Long> findSaid(long authorId, String clientKey);

    @Query("select count(m) > 0 from Message m where m.pictureId = :pictureId and " + THERE)
    boolean showsPicture(long pictureId);

    @Query(ROW + " and m.roomId = :roomId order by m.id desc")
    List<MessageRecord> newest(long roomId, Limit limit);

    @Query(ROW + " and m.roomId = :roomId and m.id < :id order by m.id desc")
    List<MessageRecord> before(long roomId, long id, Limit limit);

    @Query(ROW + " and m.id in :ids order by m.id desc")
    List<MessageRecord> rows(Collection<Long> ids);

    @Query("select m.id from Message m join Reaction r on r.key.messageId = m.id"
            + " where m.roomId in :roomIds and m.saidAt > :since and " + THERE
            + " group by m.id order by count(r) desc, m.id desc")
    List<Long> mostAnswered(Collection<Long> roomIds, Instant since, Limit limit);
}
