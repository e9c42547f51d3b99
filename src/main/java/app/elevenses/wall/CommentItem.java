package app.elevenses.wall;

import app.elevenses.people.PersonCard;
import java.time.Instant;

/** What somebody said about a celebration. */
public record CommentItem(long id, PersonCard author, String text, Instant saidAt) {}
