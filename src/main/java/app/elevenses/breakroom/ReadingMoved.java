package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** That person has read more, or less, in the room with that id; a topic for each, so that only they look. */
public record ReadingMoved(long id, long personId) implements Change {

    /** What the screens of that person watch. */
    public static String topicOf(long personId) {
        return "reading-" + personId;
    }

    @Override
    public String topic() {
        return topicOf(personId);
    }
}
