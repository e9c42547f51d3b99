package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** There is no name, or one longer than anybody could say. */
public final class NameUnfit extends Refusal {

    NameUnfit(int longest) {
        super("people.refusal.name", longest);
    }
}
