package app.elevenses.notes;

/** A parcel with the words that are printed on its card. */
public record Letter(OutgoingItem parcel, String words) {}
