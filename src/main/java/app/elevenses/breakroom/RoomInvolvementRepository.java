package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomInvolvementRepository extends Repository<RoomInvolvement, RoomInvolvement.Key> {

    @Query("select i.involvement from RoomInvolvement i where i.key = :key")
    Optional<Involvement> chosen(RoomInvolvement.Key key);

    @Modifying
    @Query(value = """
                    insert into room_involvements (room_id, person_id, involvement, chosen_at)
                    values (:roomId, :personId, :involvement, :at)
                    on duplicate key update involvement = :involvement, chosen_at = :at
                    """, nativeQuery = true)
    int choose(long roomId, long personId, String involvement, Instant at);

    @Modifying
    @Query("delete from RoomInvolvement i where i.key = :key")
    int forget(RoomInvolvement.Key key);

    @Modifying
    @Query("delete from RoomInvolvement i where i.key.personId = :personId")
    int forgetAll(long personId);
}
