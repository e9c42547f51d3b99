package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table in the list of rooms: who sits there is told to those who sit there alone, and so is its address. */
record TableRow(long id, String name, @Nullable String address, int free, boolean isIn, String closesAt) {

    static TableRow of(RoomCard table) {
        int seats = Objects.requireNonNull(table.seats());
        Instant closesAt = Objects.requireNonNull(table.closesAt());
        return new TableRow(
                table.id(),
                table.name(),
                table.isIn() ? RoomView.address(table) : null,
                Math.max(0, seats - table.members()),
                table.isIn(),
                closesAt.toString());
    }
}
