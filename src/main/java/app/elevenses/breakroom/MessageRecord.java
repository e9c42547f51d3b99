package app.elevenses.breakroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record MessageRecord(
        long id,
        long roomId,
        long authorId,
        String clientKey,
        String text,
        Instant saidAt,
        @Nullable Instant editedAt,
        @Nullable Long replyToId,
        @Nullable Long threadId,
        boolean inRoom,
        boolean deleted,
        @Nullable String hiddenBecause) {}
