package app.elevenses.demo;

import app.elevenses.mailroom.Deliveries;
import app.elevenses.mailroom.MailRoom;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.NoteParcels;
import app.elevenses.notes.Outgoing;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongPredicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to the things the cast has mailed, from the address to the thanks; done by whoever is acting. */
@Component
@Profile("demo")
class Postbag {

    private final NoteParcels parcels;
    private final Doorstep doorstep;
    private final Deliveries deliveries;
    private final MailRoom mailRoom;
    private final Outgoing outgoing;

    Postbag(NoteParcels parcels, Doorstep doorstep, Deliveries deliveries, MailRoom mailRoom, Outgoing outgoing) {
        this.parcels = parcels;
        this.doorstep = doorstep;
        this.deliveries = deliveries;
        this.mailRoom = mailRoom;
        this.outgoing = outgoing;
    }

    void giveAddress(long note) {
        deliveries.sendToRemembered(mine(note));
    }

    void print(long note) {
        mailRoom.print(mailRoom.order(List.of(toSend(note)), false));
    }

    void post(long note, String trackingNumber) {
        outgoing.markPosted(toSend(note), trackingNumber);
    }

    void receive(long note) {
        doorstep.arrived(mine(note));
    }

    void thank(long note, String words) {
        doorstep.thank(mine(note), words);
    }

    private long mine(long note) {
        return first(note, parcel -> doorstep.find(parcel).isPresent());
    }

    private long toSend(long note) {
        return first(note, parcel -> outgoing.find(parcel).isPresent());
    }

    private long first(long note, LongPredicate which) {
        return parcels.of(note).stream()
                .mapToLong(parcel -> parcel)
                .filter(which)
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
    }
}
