package app.elevenses.care;

import java.time.Instant;

record DecisionRecord(
        long id, long messageId, long writerId, Verdict verdict, String reason, long decidedById, Instant decidedAt) {}
