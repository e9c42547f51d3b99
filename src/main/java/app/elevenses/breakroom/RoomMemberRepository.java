package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomMemberRepository extends Repository<RoomMember, RoomMember.Key> {

    String ROW = """
            select new app.elevenses.breakroom.RoomMemberRecord(m.key.roomId, m.key.personId) from RoomMember m
            """;
    String IN_ORDER = " order by m.key.roomId, m.since, m.key.personId";

    /** Answers 0 when they were in it already. */
    @Modifying
    @Query(value = """
                    insert ignore into room_members (room_id, person_id, since, added_by_id)
                    values (:roomId, :personId, :at, :addedById)
                    """, nativeQuery = true)
    int add(long roomId, long personId, long addedById, Instant at);

    /** Answers 0 when they were not in it. */
    @Modifying
    @Query("delete from RoomMember m where m.key = :key")
    int remove(RoomMember.Key key);

    @Query(ROW + IN_ORDER)
    List<RoomMemberRecord> all();

    @Query(ROW + " where m.key.roomId in :roomIds" + IN_ORDER)
    List<RoomMemberRecord> of(Collection<Long> roomIds);

    @Query("""
            select m.key.roomId from RoomMember m join Room r on r.id = m.key.roomId
            where m.key.personId = :personId and r.kind <> DIRECT order by m.key.roomId
            """)
    List<Long> roomsToLeave(long personId);
}
