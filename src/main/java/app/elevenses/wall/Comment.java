package app.elevenses.wall;

import app.elevenses.text.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "comments")
class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long celebrationId;
    private long authorId;
    private String clientKey;
    private String text;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(long celebrationId, long authorId, CommentDraft draft, Instant at) {
        this.celebrationId = celebrationId;
        this.authorId = authorId;
        clientKey = draft.key();
        text = Written.words(draft.text(), CommentDraft.LONGEST);
        saidAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    long id() {
        return id;
    }
}
