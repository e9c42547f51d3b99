package app.elevenses.audit;

import java.time.Instant;

/** A line of the logbook as its owner may read it. */
public record AuditItem(long id, long actorId, String action, String subject, long subjectId, Instant doneAt) {}
