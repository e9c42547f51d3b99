package app.elevenses.breakroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomTableRepository extends Repository<RoomTable, Long> {

    RoomTable save(RoomTable table);

    Optional<RoomTable> findById(long roomId);

    /** Whether one is open that they laid. */
    @Query("""
            select count(t) > 0 from RoomTable t join Room r on r.id = t.roomId
            where r.madeById = :personId and t.closesAt > :now
              and not exists (select a from RoomArchiving a where a.roomId = t.roomId)
            """)
    boolean isLaidBy(long personId, Instant now);

    /** Those that are open still although their time is over, or nobody has sat there since then. */
    @Query("""
            select t.roomId from RoomTable t
            where not exists (select a from RoomArchiving a where a.roomId = t.roomId)
              and (t.closesAt <= :now
                   or (not exists (select m from RoomMember m where m.key.roomId = t.roomId)
                       and not exists (
                           select l from RoomLeaving l where l.key.roomId = t.roomId and l.leftAt > :emptySince)))
            order by t.roomId
            """)
    List<Long> toClose(Instant now, Instant emptySince);
}
