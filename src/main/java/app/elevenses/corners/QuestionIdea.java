package app.elevenses.corners;

import app.elevenses.text.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question_ideas")
class QuestionIdea {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String words;
    private long addedById;
    private Instant addedAt;
    private @Nullable Long takenById;
    private @Nullable Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionIdea() {}

    QuestionIdea(String written, long addedById, Instant at) {
        words = line(written);
        this.addedById = addedById;
        addedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    static String line(String written) {
        return Written.words(written.replaceAll("\\s+", " "), QuestionIdeas.LONGEST);
    }

    long id() {
        return id;
    }

    String words() {
        return words;
    }

    boolean isBy(long personId) {
        return addedById == personId;
    }

    boolean isThere() {
        return takenAt == null;
    }

    void take(long personId, Instant at) {
        takenById = personId;
        takenAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isTakenBy(long personId) {
        return takenById != null && takenById == personId;
    }

    void putBack() {
        takenById = null;
        takenAt = null;
    }
}
