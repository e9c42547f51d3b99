package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** An administrator has kept the making of rooms to themselves. */
public final class RoomsNotYoursToMake extends Refusal {

    RoomsNotYoursToMake() {
        super("breakroom.refusal.rooms-not-yours-to-make");
    }
}
