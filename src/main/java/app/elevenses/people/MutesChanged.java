package app.elevenses.people;

import app.elevenses.live.Change;

/** The person with that id hears others than before; a topic for each. */
public record MutesChanged(long id) implements Change {

    /** What the screens of that person watch. */
    public static String topicOf(long personId) {
        return "mutes-" + personId;
    }

    @Override
    public String topic() {
        return topicOf(id);
    }
}
