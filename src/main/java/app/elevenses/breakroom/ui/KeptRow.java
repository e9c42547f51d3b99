package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.people.Face;
import app.elevenses.text.PlainText;

/** A message in a list of those that are kept somewhere, in brief. */
record KeptRow(long id, long room, Face author, String words, int pictures, String at) {

    private static final int LONGEST = 280;

    static KeptRow of(MessageItem item) {
        return new KeptRow(
                item.id(),
                item.roomId(),
                Face.of(item.author()),
                PlainText.excerpt(item.text(), LONGEST),
                item.pictures().size(),
                item.saidAt().toString());
    }
}
