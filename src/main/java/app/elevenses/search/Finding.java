package app.elevenses.search;

import app.elevenses.people.PersonCard;
import java.util.List;

/**
 * Something that was found: who wrote it where, and the address it is read at; {@code words} are by turns what is around
 * and what was looked for, and none where there are pictures alone.
 */
public record Finding(
        FindingKey key, PersonCard writer, SearchPlace place, String address, List<String> words, int pictures) {}
