package app.elevenses.links;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomWithPreviewsRepository extends Repository<RoomWithPreviews, Long> {

    boolean existsByRoomId(long roomId);

    /** Answers 0 where they were allowed already. */
    @Modifying
    @Query(
            value = "insert ignore into rooms_with_previews (room_id, allowed_by_id, allowed_at)"
                    + " values (:roomId, :personId, :at)",
            nativeQuery = true)
    int allow(long roomId, long personId, Instant at);

    @Modifying
    @Query("delete from RoomWithPreviews r where r.roomId = :roomId")
    int forbid(long roomId);
}
