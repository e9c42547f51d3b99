package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** A room has no name that people could read, or too long a one. */
public final class RoomNameUnfit extends Refusal {

    RoomNameUnfit(int longest) {
        super("breakroom.refusal.room-name", longest);
    }
}
