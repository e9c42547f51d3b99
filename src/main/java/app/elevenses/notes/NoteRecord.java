package app.elevenses.notes;

import app.elevenses.wall.Occasion;
import java.time.Instant;
import java.time.LocalDate;

record NoteRecord(
        long id,
        long senderId,
        Occasion occasion,
        Gift gift,
        String words,
        String reason,
        LocalDate arriveOn,
        LocalDate decideBy,
        NoteState state,
        Instant requestedAt) {}
