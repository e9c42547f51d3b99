package app.elevenses.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "notices")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private long aboutId;
    private long subjectId;
    private long groupId;
    private @Nullable Long actorId;
    private Instant happenedAt;
    private Instant leavesAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant settledAt;
    private @Nullable Instant mailedAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}
}
