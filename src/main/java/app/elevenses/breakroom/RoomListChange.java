package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** Something about the room with that id has changed: what it is called, who is in it, whether it is there. */
public sealed interface RoomListChange extends Change
        permits RoomMade, RoomChanged, RoomArchived, RoomBroughtBack, RoomJoined, RoomLeft {

    /** What every list of rooms watches, and every room that is open. */
    String TOPIC = "rooms";

    @Override
    default String topic() {
        return TOPIC;
    }
}
