package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** A status would be over already, or never within a year. */
public final class StatusEndUnfit extends Refusal {

    StatusEndUnfit() {
        super("people.refusal.status-end");
    }
}
