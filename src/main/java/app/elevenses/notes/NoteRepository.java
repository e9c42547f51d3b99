package app.elevenses.notes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, Long> {

    String ROW = """
            select new app.elevenses.notes.NoteRecord(
                n.id, n.senderId, n.occasion, n.gift, n.words, n.reason, n.arriveOn, n.decideBy, n.state, n.requestedAt)
            from Note n
            """;

    /** Waiting for somebody like the reader: an approver, or an administrator where every approver is concerned. */
    String WAITING = ROW + """
            where n.state in (app.elevenses.notes.NoteState.REQUESTED, app.elevenses.notes.NoteState.ASKED_BACK)
              and n.senderId <> :reader
              and exists (select 1 from Parcel p where p.note = n and p.state = app.elevenses.notes.ParcelState.REQUESTED)
              and not exists (select 1 from Parcel p where p.note = n and p.recipientId = :reader)
              and (:approver = true
                   or (select count(p) from Parcel p where p.note = n and p.recipientId in :approvers)
                      + (case when n.senderId in :approvers then 1 else 0 end) = :inAll)
            """;

    Note save(Note note);

    Optional<Note> findById(long id);

    Optional<Note> findByIdAndSenderId(long id, long senderId);

    @Query("select n.id from Note n where n.senderId = :senderId and n.clientKey = :clientKey")
    Optional<Long> findAsked(long senderId, String clientKey);

    @Query("""
            select n from Note n where n.senderId = :senderId and n.state in
            (app.elevenses.notes.NoteState.REQUESTED, app.elevenses.notes.NoteState.ASKED_BACK)
            """)
    List<Note> openOf(long senderId);

    @Query("select n.id from Note n where n.state = app.elevenses.notes.NoteState.REQUESTED")
    List<Long> undecided();

    /** Newest first. */
    @Query(ROW + "where n.senderId = :senderId and n.id < :id order by n.id desc")
    List<NoteRecord> sentBefore(long senderId, long id, Limit limit);

    @Query(ROW + "where n.senderId = :senderId and n.id in :ids order by n.id desc")
    List<NoteRecord> sent(long senderId, Collection<Long> ids);

    @Query(ROW + "where n.id in :ids")
    List<NoteRecord> rows(Collection<Long> ids);

    /** What is most urgent first. */
    @Query(WAITING + """
            and (n.decideBy > :#{#key.decideBy()} or (n.decideBy = :#{#key.decideBy()} and n.id > :#{#key.id()}))
            order by n.decideBy, n.id
            """)
    List<NoteRecord> waitingAfter(
            QueueKey key, long reader, boolean approver, Collection<Long> approvers, long inAll, Limit limit);

    @Query(WAITING + "and n.id in :ids order by n.decideBy, n.id")
    List<NoteRecord> waiting(
            Collection<Long> ids, long reader, boolean approver, Collection<Long> approvers, long inAll);
}
