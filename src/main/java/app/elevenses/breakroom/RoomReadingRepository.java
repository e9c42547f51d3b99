package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomReadingRepository extends Repository<RoomReading, RoomReading.Key> {

    String SAID_SINCE = """
             from Message m where m.roomId = r.key.roomId and m.id > r.readUpTo
             and m.inRoom = true and m.authorId not in :unheard and
            """ + MessageRepository.THERE;

    @Query("""
            select new app.elevenses.breakroom.Unread(r.key.roomId, r.readUpTo,
                case when exists (select m.id""" + SAID_SINCE + """
                    ) then true else false end,
                (select count(m.id)""" + SAID_SINCE + """
                     and exists (select n from MessageMention n
                                 where n.key.messageId = m.id and n.key.personId = :personId)),
                case when exists (select i from RoomInvolvement i
                                  where i.key.personId = :personId and i.key.roomId = r.key.roomId
                                  and i.involvement = NOTHING) then true else false end)
            from RoomReading r where r.key.personId = :personId and r.key.roomId in :roomIds
            """)
    List<Unread> unread(long personId, Collection<Long> unheard, Collection<Long> roomIds);

    @Query("select r.readUpTo from RoomReading r where r.key = :key")
    Optional<Long> readUpTo(RoomReading.Key key);

    /** Sees what another screen of theirs has just begun, too. */
    @Query(value = """
                    select read_up_to from room_readings
                    where room_id = :roomId and person_id = :personId lock in share mode
                    """, nativeQuery = true)
    long readUpToByNow(long roomId, long personId);

    /** Everything that was said there until now counts as read, in those rooms that they have not looked into yet. */
    @Modifying
    @Query(value = """
                    insert ignore into room_readings (room_id, person_id, read_up_to, read_at)
                    select r.id, :personId, coalesce((select max(m.id) from messages m where m.room_id = r.id), 0), :at
                    from rooms r where r.id in :roomIds
                    """, nativeQuery = true)
    int begin(long personId, Collection<Long> roomIds, Instant at);

    /** The same, for everybody who is in the room. */
    @Modifying
    @Query(value = """
                    insert ignore into room_readings (room_id, person_id, read_up_to, read_at)
                    select i.room_id, i.person_id,
                           coalesce((select max(m.id) from messages m where m.room_id = i.room_id), 0), :at
                    from room_members i where i.room_id = :roomId
                    """, nativeQuery = true)
    int beginForMembers(long roomId, Instant at);

    /** Answers 0 when they have read as far already. */
    @Modifying
    @Query("""
            update RoomReading r set r.readUpTo = :messageId, r.readAt = :at
            where r.key = :key and r.readUpTo < :messageId
            """)
    int move(RoomReading.Key key, long messageId, Instant at);

    /** Answers 0 when they have not read any further. */
    @Modifying
    @Query("""
            update RoomReading r set r.readUpTo = :messageId, r.readAt = :at
            where r.key = :key and r.readUpTo > :messageId
            """)
    int moveBack(RoomReading.Key key, long messageId, Instant at);

    @Modifying
    @Query("delete from RoomReading r where r.key = :key")
    int forget(RoomReading.Key key);

    @Modifying
    @Query("delete from RoomReading r where r.key.personId = :personId")
    int forgetAll(long personId);
}
