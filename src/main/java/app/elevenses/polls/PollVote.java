package app.elevenses.polls;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "poll_votes")
class PollVote {

    record Key(long messageId, long personId, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private Instant votedAt;

    @SuppressWarnings("NullAway.Init")
    protected PollVote() {}
}
