package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** That person has taken back how far they had read in the room with that id; a topic for each. */
public record MarkedUnread(long id, long personId) implements Change {

    /** What the screens of that person watch. */
    public static String topicOf(long personId) {
        return "marked-unread-" + personId;
    }

    @Override
    public String topic() {
        return topicOf(personId);
    }
}
