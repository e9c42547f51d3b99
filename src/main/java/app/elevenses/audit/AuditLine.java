package app.elevenses.audit;

/** Somebody does something, named like {@code address.seen}, to a thing of a kind that belongs to an owner. */
public record AuditLine(long actorId, String action, String subject, long subjectId, long ownerId) {}
