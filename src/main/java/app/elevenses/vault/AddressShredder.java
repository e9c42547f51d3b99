package app.elevenses.vault;

import app.elevenses.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what nobody needs any more; it needs no key, for it reads nothing. */
@Component
@Transactional
public class AddressShredder {

    private final RememberedAddressRepository remembered;
    private final ParcelAddressRepository parcels;

    AddressShredder(RememberedAddressRepository remembered, ParcelAddressRepository parcels) {
        this.remembered = remembered;
        this.parcels = parcels;
    }

    /** The parcel is on its way, or will never be. */
    public void shred(long parcelId) {
        parcels.erase(parcelId);
    }

    @EventListener
    void forget(PersonLeft gone) {
        remembered.eraseOf(gone.personId());
        parcels.eraseOf(gone.personId());
    }
}
