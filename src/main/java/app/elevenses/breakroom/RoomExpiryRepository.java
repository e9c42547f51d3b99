package app.elevenses.breakroom;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoomExpiryRepository extends Repository<RoomExpiry, Long> {

    RoomExpiry save(RoomExpiry expiry);

    Optional<RoomExpiry> findById(long roomId);

    long deleteByRoomId(long roomId);

    @Query("select e from RoomExpiry e order by e.roomId")
    List<RoomExpiry> all();
}
