package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** There is no such parcel, or not for whoever asks. */
public final class ParcelGone extends Refusal {

    public ParcelGone() {
        super("notes.refusal.parcel-gone");
    }
}
