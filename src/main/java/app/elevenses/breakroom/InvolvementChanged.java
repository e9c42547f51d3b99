package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** That person has chosen what reaches them of the room with that id; a topic for each, so that only they look. */
public record InvolvementChanged(long id, long personId) implements Change {

    /** What the screens of that person watch. */
    public static String topicOf(long personId) {
        return "involvement-" + personId;
    }

    @Override
    public String topic() {
        return topicOf(personId);
    }
}
