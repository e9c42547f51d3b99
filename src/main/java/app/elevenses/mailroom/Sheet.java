package app.elevenses.mailroom;

import app.elevenses.notes.Letter;
import app.elevenses.places.PostalAddress;

/** A card and the label that goes with it. */
record Sheet(Letter letter, PostalAddress address) {

    @Override
    public String toString() {
        return "Sheet[" + letter.parcel().parcelId() + "]";
    }
}
