package app.elevenses.breakroom;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoomLeavingRepository extends Repository<RoomLeaving, RoomMember.Key> {

    RoomLeaving save(RoomLeaving leaving);

    Optional<RoomLeaving> findById(RoomMember.Key key);
}
