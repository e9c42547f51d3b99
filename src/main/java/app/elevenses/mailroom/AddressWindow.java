package app.elevenses.mailroom;

import app.elevenses.notes.NoteCancelled;
import app.elevenses.notes.NoteParcels;
import app.elevenses.notes.Outgoing;
import app.elevenses.notes.ParcelArrived;
import app.elevenses.notes.ParcelNotThisTime;
import app.elevenses.notes.ParcelPosted;
import app.elevenses.notes.ParcelState;
import app.elevenses.vault.AddressNeed;
import app.elevenses.vault.AddressShredder;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets an address be seen from when it is given until it is posted, and has it erased then. */
@Component
class AddressWindow implements AddressNeed {

    private static final Set<ParcelState> STILL_HERE = Set.of(ParcelState.READY, ParcelState.PRINTED);

    private final Outgoing outgoing;
    private final NoteParcels parcels;
    private final AddressShredder shredder;

    AddressWindow(Outgoing outgoing, NoteParcels parcels, AddressShredder shredder) {
        this.outgoing = outgoing;
        this.parcels = parcels;
        this.shredder = shredder;
    }

    @Override
    public boolean needs(long parcelId) {
        return outgoing.find(parcelId)
                .filter(parcel -> STILL_HERE.contains(parcel.state()))
                .isPresent();
    }

    @EventListener
    void posted(ParcelPosted event) {
        shredder.shred(event.parcelId());
    }

    @EventListener
    void arrived(ParcelArrived event) {
        shredder.shred(event.parcelId());
    }

    @EventListener
    void notThisTime(ParcelNotThisTime event) {
        shredder.shred(event.parcelId());
    }

    @EventListener
    void cancelled(NoteCancelled event) {
        parcels.of(event.noteId()).forEach(shredder::shred);
    }
}
