package app.elevenses.later;

import app.elevenses.live.Change;

/** That person has left something for later, or otherwise than before; a topic for each, so that only they look. */
public record LaterChanged(long id) implements Change {

    /** What the screens of that person watch. */
    public static String topicOf(long personId) {
        return "later-" + personId;
    }

    @Override
    public String topic() {
        return topicOf(id);
    }
}
