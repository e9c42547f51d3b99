package app.elevenses.breakroom;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<Room, Long> {

    String ROW = """
            select new app.elevenses.breakroom.RoomRecord(
                r.id, r.kind, r.slug, r.name, r.topic, r.pictureId, r.madeById,
                case when a.roomId is null then false else true end,
                case when exists (select m.id from Message m where m.roomId = r.id) then true else false end,
                case when o.roomId is null then false else true end,
                e.days, t.seats, t.closesAt, r.changedAt)
            from Room r
                left join RoomArchiving a on a.roomId = r.id
                left join RoomReadOnly o on o.roomId = r.id
                left join RoomExpiry e on e.roomId = r.id
                left join RoomTable t on t.roomId = r.id
            """;

    Room save(Room room);

    /** Leaves a room alone that is open already. */
    @Modifying
    @Query(
            value = "insert ignore into rooms (kind, slug, opened_at) values ('KITCHEN', :slug, :at)",
            nativeQuery = true)
    int open(String slug, Instant at);

    @Query("select r.id from Room r where r.slug = :slug")
    Optional<Long> id(String slug);

    /** Answers 0 when these people have one already. */
    @Modifying
    @Query(value = """
                    insert ignore into rooms (kind, slug, people, made_by_id, opened_at)
                    values ('DIRECT', :slug, :people, :madeById, :at)
                    """, nativeQuery = true)
    int openDirect(String slug, String people, long madeById, Instant at);

    @Query("select r.id from Room r where r.people = :people")
    Optional<Long> direct(String people);

    /** Sees what somebody else has just opened, too. */
    @Query(value = "select id from rooms where people = :people lock in share mode", nativeQuery = true)
    Optional<Long> directByNow(String people);

    /** The room, if it is a conversation of a few in which nothing else has been said. */
    @Query("""
            select r.id from Room r where r.id = :roomId and r.kind = app.elevenses.breakroom.RoomKind.DIRECT
              and not exists (select m.id from Message m where m.roomId = r.id and m.id <> :messageId)
            """)
    Optional<Long> silentBefore(long messageId, long roomId);

    boolean existsBySlug(String slug);

    /** Whoever changes who is in it comes one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Room r where r.id = :id")
    Optional<Room> lock(long id);

    @Query("select r.id from Room r where r.pictureId = :pictureId")
    List<Long> showing(long pictureId);

    /** Those that are not put away and have somebody in them. */
    @Query("""
            select r.id from Room r where r.id in :ids
              and not exists (select a from RoomArchiving a where a.roomId = r.id)
              and (r.kind = app.elevenses.breakroom.RoomKind.KITCHEN
                   or exists (select m from RoomMember m where m.key.roomId = r.id))
            """)
    Set<Long> inUse(Collection<Long> ids);

    @Query(ROW)
    List<RoomRecord> rows();

    @Query(ROW + " where r.id in :ids")
    List<RoomRecord> rows(Collection<Long> ids);
}
