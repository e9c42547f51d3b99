package app.elevenses.breakroom;

import java.util.Locale;

/**
 * Something besides words that a feature lets people put into a room: a button beside where they write, with the icon of
 * that name, and a command such as {@code /poll}.
 */
public interface RoomTool {

    String command();

    String name(Locale reader);

    /** Whether it has a button; without one it is there for those who know the command. */
    default boolean hasButton() {
        return true;
    }

    /**
     * Opens it on the screen that is being served, with the words that stood behind the command, and says on that screen
     * when it is in the room.
     */
    void open(RoomCard room, String words, Runnable done);
}
