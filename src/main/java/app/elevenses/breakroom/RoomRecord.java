package app.elevenses.breakroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record RoomRecord(
        long id,
        RoomKind kind,
        String slug,
        String name,
        String topic,
        @Nullable Long pictureId,
        @Nullable Long madeById,
        boolean archived,
        boolean spoken,
        boolean readOnly,
        @Nullable Integer days,
        @Nullable Integer seats,
        @Nullable Instant closesAt,
        @Nullable Instant changedAt) {}
