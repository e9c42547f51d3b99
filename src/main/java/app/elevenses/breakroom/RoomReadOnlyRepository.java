package app.elevenses.breakroom;

import org.springframework.data.repository.Repository;

interface RoomReadOnlyRepository extends Repository<RoomReadOnly, Long> {

    RoomReadOnly save(RoomReadOnly readOnly);

    boolean existsByRoomId(long roomId);

    long deleteByRoomId(long roomId);
}
