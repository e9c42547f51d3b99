package app.elevenses.notes;

import app.elevenses.wall.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ParcelRecord(
        long id,
        long noteId,
        long senderId,
        long recipientId,
        ParcelState state,
        String code,
        @Nullable String country,
        @Nullable String trackingNumber,
        @Nullable Instant askedAt,
        Occasion occasion,
        Gift gift,
        String words,
        LocalDate arriveOn) {}
