package app.elevenses.vault;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where one parcel goes, until it is in the post. */
@Entity
@Table(name = "parcel_addresses")
class ParcelAddress {

    @Id
    private long parcelId;

    private long ownerId;

    @Embedded
    private SealedAddress address;

    @SuppressWarnings("NullAway.Init")
    protected ParcelAddress() {}

    ParcelAddress(long parcelId, long ownerId, SealedAddress address) {
        this.parcelId = parcelId;
        this.ownerId = ownerId;
        this.address = address;
    }

    long ownerId() {
        return ownerId;
    }

    SealedAddress address() {
        return address;
    }

    Slot slot() {
        return Slot.parcel(parcelId, ownerId);
    }
}
