package app.elevenses.breakroom;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<Room, Long> {

    /** Leaves a room alone that is open already. */
    @Modifying
    @Query(value = "insert ignore into rooms (slug, opened_at) values (:slug, :at)", nativeQuery = true)
    int open(String slug, Instant at);

    @Query("select new app.elevenses.breakroom.RoomCard(r.id, r.slug) from Room r where r.slug = :slug")
    Optional<RoomCard> card(String slug);
}
