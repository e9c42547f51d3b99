package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Every seat at a table is taken. */
public final class TableFull extends Refusal {

    TableFull() {
        super("breakroom.refusal.table-full");
    }
}
