package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Whoever reads an open room has to join it before they take part. */
public final class NotInRoom extends Refusal {

    NotInRoom() {
        super("breakroom.refusal.not-in-room");
    }
}
