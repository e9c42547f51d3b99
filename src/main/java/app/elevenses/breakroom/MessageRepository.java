package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessageRepository extends Repository<Message, Long> {

    String UNDELETED = "not exists (select d from MessageDeletion d where d.messageId = m.id)";

    String UNHIDDEN = "not exists (select h from MessageHiding h where h.messageId = m.id)";

    /** For everybody to read. */
    String THERE = UNDELETED + " and " + UNHIDDEN;

    /** Reactions and replies alike. */
    String ANSWERS = """
            ((select count(r) from Reaction r where r.key.messageId = m.id)
             + (select count(a) from Message a where a.threadId = m.id
                and not exists (select g from MessageDeletion g where g.messageId = a.id)))
            """;

    /** One that was deleted still holds the replies it got together; where one was hidden stands why. */
    String SHOWN = "(" + UNDELETED + """
             or exists (select r from Message r where r.threadId = m.id
                        and not exists (select g from MessageDeletion g where g.messageId = r.id)))
            """;

    String ROW = """
            select new app.elevenses.breakroom.MessageRecord(
                m.id, m.roomId, m.authorId, m.clientKey, m.text, m.saidAt, m.editedAt,
                m.replyToId, m.threadId, m.inRoom,
                case when exists (select d from MessageDeletion d where d.messageId = m.id) then true else false end,
                b.reason)
            from Message m left join MessageHiding b on b.messageId = m.id where
            """ + SHOWN;

    Message save(Message message);

    Optional<Message> findById(long id);

    @Query("select m from Message m where m.id = :id and " + THERE)
    Optional<Message> findThere(long id);

    @Query("select m from Message m where m.id = :id and " + UNDELETED)
    Optional<Message> findUndeleted(long id);

    @Query("select m from Message m where m.id = :id and " + SHOWN)
    Optional<Message> findShown(long id);

    @Query("select count(m) > 0 from Message m where m.id in :ids and m.roomId = :roomId and " + UNHIDDEN + " and "
            + SHOWN)
    boolean anyIn(long roomId, Collection<Long> ids);

    /** The threads they stand in, as far as they stand in one. */
    @Query("select distinct m.threadId from Message m where m.id in :ids and m.threadId is not null")
    List<Long> threadsOf(Collection<Long> ids);

    @Query("select m.id from Message m where m.replyToId in :ids and " + SHOWN)
    List<Long> quoting(Collection<Long> ids);

    /** The beginnings of those that are there. */
    @Query("""
            select new app.elevenses.breakroom.QuoteRecord(m.id, m.authorId, substring(m.text, 1, 600))
            from Message m where m.id in :ids and
            """ + THERE)
    List<QuoteRecord> quotes(Collection<Long> ids);

    @Query("""
            select new app.elevenses.breakroom.ThreadRecord(m.threadId, count(m))
            from Message m where m.threadId in :ids and
            """ + THERE + " group by m.threadId")
    List<ThreadRecord> threads(Collection<Long> ids);

    @Query("select m.roomId from Message m where m.id = :id")
    Optional<Long> room(long id);

    /** One that was said is not said again, even when it has been deleted since. */
    @Query("select m.id from Message m where m.authorId = :authorId and m.clientKey = :clientKey")
    Optional<Long> findSaid(long authorId, String clientKey);

    @Query("select distinct m.roomId from Message m join m.pictures p where p.pictureId = :pictureId and " + THERE)
    List<Long> roomsShowing(long pictureId);

    /** In which they were before they were hidden, too. */
    @Query("select distinct m.id from Message m join m.pictures p where p.pictureId = :pictureId and " + UNDELETED)
    List<Long> withPicture(long pictureId);

    @Query("""
            select new app.elevenses.breakroom.PictureRecord(m.id, p.pictureId, p.alt)
            from Message m join m.pictures p where m.id in :ids order by m.id, index(p)
            """)
    List<PictureRecord> pictures(Collection<Long> ids);

    /** Also what somebody has deleted already; but not what was answered since then, for the answers hang on it. */
    @Query("""
            select m.id from Message m where m.roomId = :roomId and m.saidAt < :before
              and not exists (select r from Message r where r.threadId = m.id and r.saidAt >= :before)
            order by m.id
            """)
    List<Long> saidBefore(long roomId, Instant before, Limit limit);

    @Modifying
    @Query("delete from Message m where m.id in :ids")
    void deleteForGood(Collection<Long> ids);

    @Query(ROW + " and m.roomId = :roomId and m.inRoom = true order by m.id desc")
    List<MessageRecord> newest(long roomId, Limit limit);

    @Query(ROW + " and m.roomId = :roomId and m.inRoom = true and m.id < :id order by m.id desc")
    List<MessageRecord> before(long roomId, long id, Limit limit);

    @Query(ROW + " and m.roomId = :roomId and m.inRoom = true and m.id <= :id order by m.id desc")
    List<MessageRecord> upTo(long roomId, long id, Limit limit);

    @Query(ROW + " and m.roomId = :roomId and m.inRoom = true and m.id > :id order by m.id")
    List<MessageRecord> after(long roomId, long id, Limit limit);

    /** What others than those people have said since. */
    @Query("select m.id from Message m where m.roomId = :roomId and m.inRoom = true and m.id > :id"
            + " and m.authorId not in :unheard and " + THERE + " order by m.id")
    List<Long> saidSince(long roomId, long id, Collection<Long> unheard, Limit limit);

    /** Not before that. */
    @Query("select m.id from Message m where m.roomId = :roomId and m.inRoom = true and m.saidAt >= :at and " + SHOWN
            + " order by m.saidAt, m.id")
    List<Long> saidFrom(long roomId, Instant at, Limit limit);

    @Query("select m.saidAt from Message m where m.roomId = :roomId and m.inRoom = true and " + SHOWN
            + " order by m.saidAt, m.id")
    List<Instant> saidAt(long roomId, Limit limit);

    @Query(ROW + " and m.threadId = :threadId and m.id < :id order by m.id desc")
    List<MessageRecord> replies(long threadId, long id, Limit limit);

    @Query(ROW + " and m.id in :ids order by m.id desc")
    List<MessageRecord> rows(Collection<Long> ids);

    @Query("select m.id from Message m where m.roomId in :roomIds and m.inRoom = true and m.saidAt > :since and "
            + ANSWERS + " > 0 and " + THERE + " order by " + ANSWERS + " desc, m.id desc")
    List<Long> mostAnswered(Collection<Long> roomIds, Instant since, Limit limit);
}
