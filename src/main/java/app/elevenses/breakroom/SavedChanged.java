package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** That person has saved something, or keeps it no more; a topic for each, so that only they look. */
public record SavedChanged(long id) implements Change {

    /** What the screens of that person watch. */
    public static String topicOf(long personId) {
        return "saved-" + personId;
    }

    @Override
    public String topic() {
        return topicOf(id);
    }
}
