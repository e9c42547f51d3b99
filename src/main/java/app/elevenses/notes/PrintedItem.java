package app.elevenses.notes;

import app.elevenses.people.PersonCard;
import java.time.Instant;

/** Who put the card of a parcel on paper last, and when. */
public record PrintedItem(PersonCard by, Instant at) {}
