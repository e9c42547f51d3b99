package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** Somebody came into the room with that id, or left it. */
public record PresenceChanged(long id) implements Change {

    @Override
    public String topic() {
        return topicOf(id);
    }

    /** What the screens of that room watch. */
    public static String topicOf(long roomId) {
        return "presence-" + roomId;
    }
}
