package app.elevenses.vault;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where somebody wants to get what is mailed to them, until they say otherwise. */
@Entity
@Table(name = "remembered_addresses")
class RememberedAddress {

    @Id
    private long ownerId;

    @Embedded
    private SealedAddress address;

    @SuppressWarnings("NullAway.Init")
    protected RememberedAddress() {}

    RememberedAddress(long ownerId, SealedAddress address) {
        this.ownerId = ownerId;
        this.address = address;
    }

    SealedAddress address() {
        return address;
    }

    Slot slot() {
        return Slot.remembered(ownerId);
    }
}
