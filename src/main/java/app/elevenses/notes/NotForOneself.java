package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** Somebody wants to mail something to themself. */
public final class NotForOneself extends Refusal {

    NotForOneself() {
        super("notes.refusal.oneself");
    }
}
