package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** A parcel is somewhere else by now. */
public final class ParcelMovedOn extends Refusal {

    ParcelMovedOn() {
        super("notes.refusal.moved-on");
    }
}
