package app.elevenses.notices;

import java.time.Instant;

/** A notice's place among the others: by time, then by id. */
public record NoticeKey(Instant at, long id) {

    /** Comes after all there are. */
    static final NoticeKey END = new NoticeKey(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);
}
