package app.elevenses.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DiscretionRepository extends Repository<DiscretionChoice, Long> {

    List<DiscretionChoice> findAll();

    /** With what is usual, unless something was chosen before. */
    @Modifying
    @Query(value = "insert ignore into discretions values (:personId, false, true, true)", nativeQuery = true)
    void begin(long personId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DiscretionChoice d where d.personId = :personId")
    DiscretionChoice lock(long personId);

    @Modifying
    @Query("delete from DiscretionChoice d where d.personId = :personId")
    int forget(long personId);
}
