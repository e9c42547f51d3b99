package app.elevenses.notes;

import app.elevenses.people.PersonCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a note, or to the parcel of one recipient; the words are those said with it, if any. */
public record TimelineItem(
        Milestone milestone,
        Instant at,
        PersonCard who,
        @Nullable PersonCard recipient,
        String words) {}
