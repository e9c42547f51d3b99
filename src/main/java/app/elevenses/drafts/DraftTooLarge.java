package app.elevenses.drafts;

import app.elevenses.kit.Refusal;

/** Somebody is writing more than a draft holds. */
public final class DraftTooLarge extends Refusal {

    DraftTooLarge() {
        super("drafts.refusal.too-large");
    }
}
