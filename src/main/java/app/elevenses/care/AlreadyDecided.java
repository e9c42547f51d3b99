package app.elevenses.care;

import app.elevenses.kit.Refusal;

/** Nothing waits any more: another moderator was quicker, or the message is gone. */
public final class AlreadyDecided extends Refusal {

    AlreadyDecided() {
        super("care.refusal.already-decided");
    }
}
