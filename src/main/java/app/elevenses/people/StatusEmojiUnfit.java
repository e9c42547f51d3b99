package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** What stands before a status is something else than a single emoji. */
public final class StatusEmojiUnfit extends Refusal {

    StatusEmojiUnfit() {
        super("people.refusal.status-emoji");
    }
}
