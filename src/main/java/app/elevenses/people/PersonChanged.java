package app.elevenses.people;

import app.elevenses.live.Change;

/** What colleagues see of somebody, their name or their picture, has changed. */
public record PersonChanged(long personId) implements Change {

    public static final String TOPIC = "people";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public long id() {
        return personId;
    }
}
