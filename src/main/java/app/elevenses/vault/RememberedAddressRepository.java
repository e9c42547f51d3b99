package app.elevenses.vault;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RememberedAddressRepository extends Repository<RememberedAddress, Long> {

    RememberedAddress save(RememberedAddress address);

    Optional<RememberedAddress> findByOwnerId(long ownerId);

    @Modifying
    @Query("delete from RememberedAddress a where a.ownerId = :ownerId")
    int eraseOf(long ownerId);
}
