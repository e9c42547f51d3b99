package app.elevenses.breakroom;

import app.elevenses.people.PersonCard;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room in brief, as whoever asks sees it; {@code slug} is its part of the address. A conversation of a few has the
 * others for a name, and the kitchen is called the same everywhere. Only a table has seats, and closes by itself.
 */
public record RoomCard(
        long id,
        RoomKind kind,
        String slug,
        String name,
        String topic,
        @Nullable Long pictureId,
        List<PersonCard> others,
        int members,
        boolean archived,
        boolean readOnly,
        MessageLife life,
        @Nullable Integer seats,
        @Nullable Instant closesAt,
        @Nullable Instant changedAt,
        boolean isIn,
        boolean mayWrite,
        boolean mayKeep) {

    /** Whether people come to it and leave it. */
    public boolean hasMembers() {
        return kind.isNamed();
    }
}
