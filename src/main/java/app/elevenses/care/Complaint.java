package app.elevenses.care;

import app.elevenses.people.PersonCard;
import java.time.Instant;

/** Who reported a message, and what they find wrong with it, for moderators alone. */
public record Complaint(PersonCard reporter, ReportKind kind, String words, Instant at) {}
