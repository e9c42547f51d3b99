package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Only those who keep a room may change it. */
public final class NotYoursToKeep extends Refusal {

    NotYoursToKeep() {
        super("breakroom.refusal.not-yours-to-keep");
    }
}
