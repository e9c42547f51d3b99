package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** Nobody else would look after the portal. */
public final class LastAdministrator extends Refusal {

    LastAdministrator() {
        super("people.refusal.last-administrator");
    }
}
