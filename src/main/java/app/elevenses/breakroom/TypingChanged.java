package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** Somebody has begun to type in the room with that id, or stopped. */
public record TypingChanged(long id) implements Change {

    @Override
    public String topic() {
        return topicOf(id);
    }

    /** What the screens of that room watch. */
    public static String topicOf(long roomId) {
        return "typing-" + roomId;
    }
}
