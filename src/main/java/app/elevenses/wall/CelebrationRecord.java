package app.elevenses.wall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record CelebrationRecord(
        long id,
        Instant publishedAt,
        Occasion occasion,
        long posterId,
        String text,
        @Nullable Long pictureId,
        String pictureAlt) {}
