package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** Somebody it is meant for does not work here. */
public final class RecipientGone extends Refusal {

    RecipientGone() {
        super("notes.refusal.recipient-gone");
    }
}
