package app.elevenses.notes;

import app.elevenses.people.PersonCard;
import org.jspecify.annotations.Nullable;

/** What goes to one recipient, as its sender may know it: the country at most, and what they said when it was there. */
public record ParcelItem(
        long id,
        PersonCard recipient,
        ParcelState state,
        @Nullable String country,
        @Nullable String thanks) {}
