package app.elevenses.drafts;

import app.elevenses.kit.Refusal;

/** Somebody is writing where they may not be any more. */
public final class DraftPlaceClosed extends Refusal {

    DraftPlaceClosed() {
        super("drafts.refusal.place-closed");
    }
}
