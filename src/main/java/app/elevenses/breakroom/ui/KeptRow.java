package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.people.Face;

/** A message in a list of those that are kept somewhere, in brief. */
record KeptRow(long id, long room, Face author, String words, int pictures, String at) {

    private static final int LONGEST = 280;

    static KeptRow of(MessageItem item) {
        return new KeptRow(
                item.id(),
                item.roomId(),
                Face.of(item.author()),
                item.excerpt(LONGEST),
                item.pictures().size(),
                item.saidAt().toString());
    }
}
