package app.elevenses.mailroom.ui;

import app.elevenses.notes.OutgoingItem;
import app.elevenses.people.Face;
import org.jspecify.annotations.Nullable;

/** A parcel as the browser draws it; its address is not among what it knows. */
record MailRow(
        long id,
        String state,
        String day,
        boolean late,
        Face to,
        String from,
        String what,
        String symbol,
        @Nullable String country,
        @Nullable String tracking) {

    static MailRow of(OutgoingItem item, String what, @Nullable String country, boolean late) {
        return new MailRow(
                item.parcelId(),
                item.state().name(),
                item.arriveOn().toString(),
                late,
                Face.of(item.recipient()),
                item.sender().name(),
                what,
                item.occasion().symbol(),
                country,
                item.trackingNumber());
    }
}
