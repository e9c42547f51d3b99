package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** In the room with that id there may be more to read than before, or less. */
public record RoomStirred(long id) implements Change {

    /** What every list of rooms watches. */
    public static final String TOPIC = "rooms-stirred";

    @Override
    public String topic() {
        return TOPIC;
    }
}
