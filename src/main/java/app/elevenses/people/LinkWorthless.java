package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** The link was used, is too old, or was replaced by another. */
public final class LinkWorthless extends Refusal {

    LinkWorthless() {
        super("people.refusal.link");
    }
}
