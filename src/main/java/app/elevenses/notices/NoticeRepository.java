package app.elevenses.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

    /** Stands for every subject of what a notice is about. */
    long ANY = 0;

    String ABOUT = """
             n.kind in :kinds and n.aboutId = :aboutId and (:subjectId = 0 or n.subjectId = :subjectId)
            """;
    String WAITING = """
             n.personId = :personId and n.kind in :kinds and n.doneAt is null and n.settledAt is null
                and n.leavesAt <= :now
            """;

    /** Answers 0 when they were told already. */
    @Modifying
    @Query(value = """
                    insert ignore into notices
                        (person_id, kind, about_id, subject_id, group_id, actor_id, happened_at, leaves_at)
                    values (:personId, :kind, :aboutId, :subjectId, :groupId, :actorId, :at, :leavesAt)
                    """, nativeQuery = true)
    int tell(
            long personId,
            String kind,
            long aboutId,
            long subjectId,
            long groupId,
            @Nullable Long actorId,
            Instant at,
            Instant leavesAt);

    /** Tells once more what was done with before. */
    @Modifying
    @Query("""
            update Notice n
            set n.doneAt = null, n.settledAt = null, n.seenAt = null, n.mailedAt = null, n.happenedAt = :at,
                n.leavesAt = :leavesAt
            where n.personId = :personId and n.kind = :kind and n.aboutId = :aboutId and n.subjectId = :subjectId
              and (n.doneAt is not null or n.settledAt is not null)
            """)
    int tellAgain(long personId, NoticeKind kind, long aboutId, long subjectId, Instant at, Instant leavesAt);

    @Query("select distinct n.personId from Notice n where" + ABOUT)
    List<Long> told(Collection<NoticeKind> kinds, long aboutId, long subjectId);

    /** It waits for nobody, whoever has done with it or not. */
    @Modifying
    @Query("update Notice n set n.settledAt = :at where n.settledAt is null and" + ABOUT)
    int settle(Collection<NoticeKind> kinds, long aboutId, long subjectId, Instant at);

    /** They know it, and it waits no more. */
    @Modifying
    @Query("""
            update Notice n set n.doneAt = :at, n.seenAt = coalesce(n.seenAt, :at)
            where n.personId = :personId and n.kind = :kind and n.aboutId = :aboutId and n.subjectId in :subjectIds
              and n.doneAt is null
            """)
    int done(long personId, NoticeKind kind, long aboutId, Collection<Long> subjectIds, Instant at);

    @Modifying
    @Query("update Notice n set n.doneAt = :at where n.doneAt is null and n.personId = :personId and n.kind = :kind"
            + " and n.aboutId = :aboutId and n.subjectId = :subjectId")
    int settleFor(long personId, NoticeKind kind, long aboutId, long subjectId, Instant at);

    @Modifying
    @Query("update Notice n set n.doneAt = :at where n.doneAt is null and n.personId = :personId and n.kind = :kind"
            + " and n.aboutId = :aboutId")
    int release(long personId, NoticeKind kind, long aboutId, Instant at);

    /** It waits again for those who have not done with it. */
    @Modifying
    @Query("update Notice n set n.settledAt = null where" + ABOUT)
    int reopen(Collection<NoticeKind> kinds, long aboutId, long subjectId);

    @Modifying
    @Query("delete from Notice n where n.personId in :people and" + ABOUT)
    int withdrawFrom(Collection<Long> people, Collection<NoticeKind> kinds, long aboutId, long subjectId);

    @Modifying
    @Query("delete from Notice n where" + ABOUT)
    int withdraw(Collection<NoticeKind> kinds, long aboutId, long subjectId);

    /** Those of one group are one, newest first, all of them before that place. */
    @Query("""
            select new app.elevenses.notices.NoticeGroup(n.kind, n.groupId, max(n.happenedAt), max(n.id), max(n.subjectId),
                count(n), sum(case when n.seenAt is null then 1 else 0 end))
            from Notice n where
            """ + WAITING + """
            group by n.kind, n.groupId
            having max(n.happenedAt) < :at or (max(n.happenedAt) = :at and max(n.id) < :id)
            order by max(n.happenedAt) desc, max(n.id) desc
            """)
    List<NoticeGroup> before(
            long personId, Collection<NoticeKind> kinds, Instant now, Instant at, long id, Limit limit);

    /** Who did it, newest first within their group. */
    @Query("""
            select new app.elevenses.notices.NoticeActor(n.kind, n.groupId, n.actorId)
            from Notice n where n.actorId is not null and n.groupId in :groupIds and
            """ + WAITING + """
            group by n.kind, n.groupId, n.actorId order by max(n.happenedAt) desc, n.actorId
            """)
    List<NoticeActor> actors(long personId, Collection<NoticeKind> kinds, Instant now, Collection<Long> groupIds);

    @Query("select count(distinct concat(n.kind, ':', n.groupId)) from Notice n where n.seenAt is null and" + WAITING)
    int unseen(long personId, Collection<NoticeKind> kinds, Instant now);

    @Modifying
    @Query("update Notice n set n.seenAt = :now where n.groupId = :groupId and n.seenAt is null and" + WAITING)
    int see(long personId, Collection<NoticeKind> kinds, long groupId, Instant now);

    @Modifying
    @Query("update Notice n set n.seenAt = :now where n.seenAt is null and" + WAITING)
    int seeAll(long personId, Collection<NoticeKind> kinds, Instant now);

    /** Whose notices left after that, until now. */
    @Query("select distinct n.personId from Notice n where n.leavesAt > :after and n.leavesAt <= :now")
    List<Long> rung(Instant after, Instant now);

    /** What a mail to them would be about. */
    @Query("""
            select new app.elevenses.notices.NoticeToMail(n.id, n.kind) from Notice n
            where n.seenAt is null and n.mailedAt is null and
            """ + WAITING)
    List<NoticeToMail> toMail(long personId, Collection<NoticeKind> kinds, Instant now);

    /** When the first of those leaves that no mail has been about. */
    @Query("select min(n.leavesAt) from Notice n where n.seenAt is null and n.mailedAt is null and" + WAITING)
    @Nullable
    Instant nextToMail(long personId, Collection<NoticeKind> kinds, Instant now);

    @Modifying
    @Query("update Notice n set n.mailedAt = :at where n.id in :ids")
    int mailed(Collection<Long> ids, Instant at);

    @Modifying
    @Query("delete from Notice n where n.personId = :personId")
    int forget(long personId);

    @Modifying
    @Query("delete from Notice n where n.happenedAt < :before")
    int clear(Instant before);

    @Query("select p from Celebration c join c.peopleIds p where c.id = :celebrationId")
    List<Long> celebrated(long celebrationId);

    @Query("select c.posterId from Celebration c where c.id = :celebrationId")
    List<Long> poster(long celebrationId);

    @Query("select c.authorId from Comment c where c.id = :commentId")
    List<Long> author(long commentId);

    @Query("select p.recipientId from Parcel p where p.id = :parcelId")
    List<Long> recipient(long parcelId);

    @Query("select new app.elevenses.notices.Celebrated(c.id, c.occasion) from Celebration c where c.id in :ids")
    List<Celebrated> occasions(Collection<Long> ids);

    /** Who wants to hear of everything there, and is not spoken to by that message anyway. */
    @Query("""
            select i.key.personId from RoomInvolvement i
            where i.key.roomId = :roomId and i.involvement = EVERYTHING
              and exists (select m from Message m where m.id = :messageId and m.inRoom = true)
              and not exists (select s from MessageMention s
                              where s.key.messageId = :messageId and s.key.personId = i.key.personId)
            """)
    List<Long> followers(long roomId, long messageId);

    /** Who wants to hear of nothing there. */
    @Query("select i.key.personId from RoomInvolvement i where i.key.roomId = :roomId and i.involvement = NOTHING")
    List<Long> unconcerned(long roomId);

    /** What waits of a room that they have read by now. */
    @Query("""
            select n.subjectId from Notice n
            where n.personId = :personId and n.kind = :kind and n.aboutId = :roomId and n.doneAt is null
              and n.subjectId <= (select r.readUpTo from RoomReading r
                                  where r.key.roomId = :roomId and r.key.personId = :personId)
            """)
    List<Long> read(long personId, NoticeKind kind, long roomId);

    @Query("select new app.elevenses.notices.NoticedRoom(r.id, r.slug) from Room r where r.id in :ids")
    List<NoticedRoom> rooms(Collection<Long> ids);
}
