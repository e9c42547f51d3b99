package app.elevenses.notes;

import app.elevenses.kit.Refusal;

/** Nothing can be there by that day any more. */
public final class DayPassed extends Refusal {

    DayPassed() {
        super("notes.refusal.day-passed");
    }
}
