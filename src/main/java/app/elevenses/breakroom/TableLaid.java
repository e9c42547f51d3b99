package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Whoever lays a table has laid one already that is still open. */
public final class TableLaid extends Refusal {

    TableLaid() {
        super("breakroom.refusal.table-laid");
    }
}
