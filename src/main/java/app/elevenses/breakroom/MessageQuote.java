package app.elevenses.breakroom;

import app.elevenses.people.PersonCard;
import org.jspecify.annotations.Nullable;

/** What a message answers, in brief; of a deleted one nothing is left but its id. */
public record MessageQuote(long id, @Nullable PersonCard author, String excerpt) {}
