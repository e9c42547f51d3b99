package app.elevenses.breakroom;

import java.util.Locale;

/** Something that those who look after a room choose for everybody there, from the menu above it. */
public interface RoomChoice {

    String name(Locale reader);

    /** Whether it is chosen from the menu there. */
    default boolean isFor(RoomCard room) {
        return true;
    }

    /** Opens it on the screen that is being served. */
    void open(RoomCard room);
}
