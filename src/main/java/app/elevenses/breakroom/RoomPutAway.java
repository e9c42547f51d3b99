package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** A room has been put away: nothing new is written there. */
public final class RoomPutAway extends Refusal {

    RoomPutAway() {
        super("breakroom.refusal.room-put-away");
    }
}
