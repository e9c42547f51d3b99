package app.elevenses.wall;

import app.elevenses.text.PlainText;
import app.elevenses.text.TooManyWords;
import app.elevenses.text.Written;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "celebrations")
class Celebration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String clientKey;
    private long posterId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String text;
    private @Nullable Long pictureId;
    private String pictureAlt;
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "celebrated_people", joinColumns = @JoinColumn(name = "celebration_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    private List<Long> peopleIds = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Celebration() {}

    Celebration(CelebrationDraft draft, long posterId, Instant at) {
        clientKey = draft.key();
        this.posterId = posterId;
        occasion = draft.occasion();
        text = Written.words(draft.text(), CelebrationDraft.LONGEST_TEXT);
        pictureId = draft.pictureId();
        pictureAlt = describe(draft);
        publishedAt = at.truncatedTo(ChronoUnit.MICROS);
        name(draft.peopleIds());
    }

    private static String describe(CelebrationDraft draft) {
        if (draft.pictureId() == null) {
            return "";
        }
        String alt = PlainText.tidy(draft.pictureAlt());
        if (PlainText.saysNothing(alt)) {
            throw new PictureUndescribed();
        }
        if (PlainText.length(alt) > CelebrationDraft.LONGEST_ALT) {
            throw new TooManyWords(CelebrationDraft.LONGEST_ALT);
        }
        return alt;
    }

    private void name(List<Long> people) {
        if (people.isEmpty()) {
            throw new NobodyCelebrated();
        }
        peopleIds.addAll(people.stream().distinct().toList());
    }

    long id() {
        return id;
    }

    List<Long> peopleIds() {
        return List.copyOf(peopleIds);
    }

    boolean mayBeTakenDownBy(long personId) {
        return posterId == personId || peopleIds.contains(personId);
    }
}
