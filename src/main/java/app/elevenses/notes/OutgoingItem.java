package app.elevenses.notes;

import app.elevenses.people.PersonCard;
import app.elevenses.wall.Occasion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A parcel as the mail room handles it; what is written on the card is in the {@link Letter}. */
public record OutgoingItem(
        long parcelId,
        long noteId,
        String code,
        ParcelState state,
        Gift gift,
        Occasion occasion,
        PersonCard sender,
        PersonCard recipient,
        @Nullable String country,
        @Nullable String trackingNumber,
        LocalDate arriveOn) {}
