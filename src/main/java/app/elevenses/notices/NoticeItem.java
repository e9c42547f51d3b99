package app.elevenses.notices;

import app.elevenses.people.PersonCard;
import app.elevenses.wall.Occasion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for its reader, as a row: how many of a kind, who of them acted last, and whether they know; {@code place}
 * is where it leads, unless its kind says so; {@code words} are what it is about, for whoever may read them.
 */
public record NoticeItem(
        NoticeKey key,
        NoticeKind kind,
        long groupId,
        int count,
        List<PersonCard> newestActors,
        int actorCount,
        @Nullable Occasion occasion,
        @Nullable String place,
        @Nullable String words,
        boolean unseen) {

    /** Whether it is about something that its reader cannot read any more. */
    public boolean isGone() {
        return words == null && NoticeKind.LEFT_FOR_LATER.contains(kind);
    }
}
