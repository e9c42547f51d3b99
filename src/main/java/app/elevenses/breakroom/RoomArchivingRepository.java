package app.elevenses.breakroom;

import org.springframework.data.repository.Repository;

interface RoomArchivingRepository extends Repository<RoomArchiving, Long> {

    RoomArchiving save(RoomArchiving archiving);

    boolean existsByRoomId(long roomId);

    long deleteByRoomId(long roomId);
}
