package app.elevenses.later.ui;

import app.elevenses.later.WaitingItem;

/** A message that waits, as it is drawn. */
record WaitingRow(long id, String words, int pictures, String at, boolean stopped) {

    static WaitingRow of(WaitingItem item) {
        return new WaitingRow(
                item.id(), item.text(), item.pictures().size(), item.at().toString(), item.stopped());
    }
}
