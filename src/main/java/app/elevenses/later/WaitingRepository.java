package app.elevenses.later;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WaitingRepository extends Repository<WaitingMessage, Long> {

    String OPEN = "w.takenBackAt is null";

    WaitingMessage save(WaitingMessage message);

    void delete(WaitingMessage message);

    @Query("select w.id from WaitingMessage w where w.authorId = :authorId and w.clientKey = :clientKey")
    Optional<Long> findLeft(long authorId, String clientKey);

    /** Nobody else sends or changes it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WaitingMessage w where w.id = :id and w.authorId = :authorId")
    Optional<WaitingMessage> lock(long id, long authorId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WaitingMessage w where w.id = :id")
    Optional<WaitingMessage> lock(long id);

    @Query("select distinct w from WaitingMessage w left join fetch w.pictures" + " where w.authorId = :authorId and "
            + OPEN + " order by w.sendAt, w.id")
    List<WaitingMessage> of(long authorId);

    @Query("select w from WaitingMessage w where w.authorId = :authorId and w.id in :ids and " + OPEN)
    List<WaitingMessage> these(long authorId, Collection<Long> ids);

    @Query("select w.id from WaitingMessage w where w.sendAt <= :now and w.stoppedAt is null and " + OPEN
            + " order by w.sendAt, w.id")
    List<Long> due(Instant now, Limit limit);

    @Query("select w from WaitingMessage w where w.takenBackAt < :before")
    List<WaitingMessage> over(Instant before);

    @Query("select w from WaitingMessage w where w.authorId = :authorId")
    List<WaitingMessage> all(long authorId);

    @Query("select count(w) > 0 from WaitingMessage w join w.pictures p"
            + " where w.authorId = :authorId and p.pictureId = :pictureId")
    boolean shows(long authorId, long pictureId);

    @Query("select p.handle from Person p where p.id = :personId")
    String handle(long personId);
}
