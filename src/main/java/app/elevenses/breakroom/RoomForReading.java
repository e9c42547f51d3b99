package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** In this room, only those who look after it write. */
public final class RoomForReading extends Refusal {

    RoomForReading() {
        super("breakroom.refusal.room-for-reading");
    }
}
