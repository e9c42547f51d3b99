package app.elevenses.polls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record PollRecord(
        long messageId,
        long askedById,
        boolean several,
        boolean anonymous,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt) {}
