package app.elevenses.corners;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisitRepository extends Repository<Visit, Long> {

    Visit save(Visit visit);

    Optional<Visit> findByPersonId(long personId);

    @Modifying
    @Query("delete from Visit v where v.personId = :personId")
    int forget(long personId);
}
