package app.elevenses.wall;

import org.springframework.data.repository.Repository;

interface TakeDownRepository extends Repository<TakeDown, Long> {

    TakeDown save(TakeDown takeDown);

    long deleteByCelebrationIdAndTakenDownById(long celebrationId, long takenDownById);
}
