package app.elevenses.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record StepRecord(
        long noteId,
        @Nullable Long parcelId,
        Deed deed,
        @Nullable Long byId,
        @Nullable String words,
        Instant takenAt) {}
