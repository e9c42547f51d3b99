package app.elevenses.notes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParcelRepository extends Repository<Parcel, Long> {

    String ROW = """
            select new app.elevenses.notes.ParcelRecord(
                p.id, n.id, n.senderId, p.recipientId, p.state, p.code, p.country, p.trackingNumber, p.askedAt,
                n.occasion, n.gift, n.words, n.arriveOn)
            from Parcel p join p.note n
            """;

    Optional<Parcel> findById(long id);

    Optional<Parcel> findByIdAndRecipientId(long id, long recipientId);

    List<Parcel> findByRecipientId(long recipientId);

    @Query("""
            select p from Parcel p where p.state = app.elevenses.notes.ParcelState.AWAITING_ADDRESS
            and p.askedAt < :before order by p.id
            """)
    List<Parcel> unanswered(Instant before, Limit limit);

    @Query(ROW + "where n.id in :noteIds order by n.id, p.id")
    List<ParcelRecord> of(Collection<Long> noteIds);

    @Query(ROW + """
            where p.recipientId = :recipientId and p.state = app.elevenses.notes.ParcelState.AWAITING_ADDRESS
              and (p.askAgainAt is null or p.askAgainAt <= :now) order by p.askedAt, p.id
            """)
    List<ParcelRecord> asked(long recipientId, Instant now);

    /** Newest first. */
    @Query(ROW + "where p.recipientId = :recipientId and p.state in :states order by p.id desc")
    List<ParcelRecord> with(long recipientId, Collection<ParcelState> states, Limit limit);

    @Query(ROW + "where p.recipientId = :recipientId and p.state in :states and p.id = :id")
    Optional<ParcelRecord> row(long id, long recipientId, Collection<ParcelState> states);

    @Query(ROW + "where p.recipientId = :recipientId and p.state in :states and n.id = :noteId")
    Optional<ParcelRecord> ofNote(long noteId, long recipientId, Collection<ParcelState> states);

    @Query(ROW + "where p.recipientId = :recipientId and p.state in :states and p.code = :code")
    Optional<ParcelRecord> byCode(String code, long recipientId, Collection<ParcelState> states);

    /** What is to arrive first first. */
    @Query(ROW + "where p.state in :states and p.recipientId <> :hiddenFrom order by n.arriveOn, p.id")
    List<ParcelRecord> outgoing(Collection<ParcelState> states, long hiddenFrom, Limit limit);

    /** Newest first. */
    @Query(ROW + "where p.state in :states and p.recipientId <> :hiddenFrom and p.id < :before order by p.id desc")
    List<ParcelRecord> gone(Collection<ParcelState> states, long hiddenFrom, long before, Limit limit);

    @Query(ROW + "where p.state in :states and p.recipientId <> :hiddenFrom and p.id = :id")
    Optional<ParcelRecord> outgoing(long id, Collection<ParcelState> states, long hiddenFrom);

    @Query(ROW + "where p.state in :states and p.recipientId <> :hiddenFrom and p.code = :code")
    Optional<ParcelRecord> outgoing(String code, Collection<ParcelState> states, long hiddenFrom);
}
