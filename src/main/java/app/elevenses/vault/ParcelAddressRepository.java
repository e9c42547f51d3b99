package app.elevenses.vault;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParcelAddressRepository extends Repository<ParcelAddress, Long> {

    ParcelAddress save(ParcelAddress address);

    Optional<ParcelAddress> findByParcelId(long parcelId);

    @Query("select new app.elevenses.vault.Destined(a.parcelId, a.address.country) from ParcelAddress a"
            + " where a.parcelId in :parcelIds")
    List<Destined> countries(Collection<Long> parcelIds);

    @Modifying
    @Query("delete from ParcelAddress a where a.parcelId = :parcelId")
    int erase(long parcelId);

    @Modifying
    @Query("delete from ParcelAddress a where a.ownerId = :ownerId")
    int eraseOf(long ownerId);
}
