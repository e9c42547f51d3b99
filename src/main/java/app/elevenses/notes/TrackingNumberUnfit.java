package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** That is no tracking number. */
public final class TrackingNumberUnfit extends Refusal {

    TrackingNumberUnfit() {
        super("notes.refusal.tracking");
    }
}
