package app.elevenses.care;

import app.elevenses.people.PersonCard;
import java.time.Instant;

/** What was decided about a message, by whom and why. */
public record DecisionItem(
        long messageId, PersonCard writer, Verdict verdict, String reason, PersonCard decidedBy, Instant at) {}
