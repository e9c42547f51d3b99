package app.elevenses.corners;

import app.elevenses.people.PersonCard;

/** A question that may be asked some day, who had the idea, and whether whoever looks may take it from the list. */
public record IdeaItem(long id, String words, PersonCard by, boolean mayTake) {}
