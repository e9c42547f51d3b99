package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** That day is more than a year away. */
public final class DayTooFar extends Refusal {

    DayTooFar() {
        super("notes.refusal.day-too-far");
    }
}
