package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** There are no words in a status, or more than somebody reads in passing. */
public final class StatusUnfit extends Refusal {

    StatusUnfit(int longest) {
        super("people.refusal.status", longest);
    }
}
