package app.elevenses.notices;

import app.elevenses.live.Change;

/** Something else waits for that person, or something does not any more; a topic for each, so that only they look. */
public record NoticesChanged(long personId) implements Change {

    /** What the screens of that person watch. */
    public static String topicOf(long personId) {
        return "notices-" + personId;
    }

    @Override
    public String topic() {
        return topicOf(personId);
    }

    @Override
    public long id() {
        return personId;
    }
}
