package app.elevenses.people;

import app.elevenses.live.Change;

/** Somebody may be here, away or gone otherwise than before, as far as others may know. */
public record WhereaboutsChanged(long personId) implements Change {

    public static final String TOPIC = "whereabouts";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public long id() {
        return personId;
    }
}
