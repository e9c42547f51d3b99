package app.elevenses.mailroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.notes.Doorstep;
import app.elevenses.places.PostalAddress;
import app.elevenses.vault.AddressGone;
import app.elevenses.vault.AddressVault;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people say where something may be sent to them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Deliveries {

    private final Doorstep doorstep;
    private final AddressVault vault;

    Deliveries(Doorstep doorstep, AddressVault vault) {
        this.doorstep = doorstep;
        this.vault = vault;
    }

    /** Sends that parcel of mine there, and remembers the address only if I wish so. */
    public void sendTo(long parcelId, PostalAddress address, boolean remember) {
        doorstep.ready(parcelId, address.country().code());
        vault.seal(parcelId, address);
        if (remember) {
            vault.remember(address);
        }
    }

    /** Sends it to the address that is remembered. */
    public void sendToRemembered(long parcelId) {
        sendTo(parcelId, vault.remembered().orElseThrow(AddressGone::new), false);
    }
}
