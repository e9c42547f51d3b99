package app.elevenses.people;

import app.elevenses.live.Change;

/** Somebody wants others to know something else of them, or nothing any more. */
public record StatusChanged(long personId) implements Change {

    public static final String TOPIC = "statuses";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public long id() {
        return personId;
    }
}
