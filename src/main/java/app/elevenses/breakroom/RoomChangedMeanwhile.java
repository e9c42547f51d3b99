package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Somebody has changed a room since whoever changes it now saw how it was. */
public final class RoomChangedMeanwhile extends Refusal {

    RoomChangedMeanwhile() {
        super("breakroom.refusal.room-changed-meanwhile");
    }
}
