package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** There is no such room. */
public final class RoomGone extends Refusal {

    RoomGone() {
        super("breakroom.refusal.room-gone");
    }
}
