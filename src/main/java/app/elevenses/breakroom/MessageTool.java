package app.elevenses.breakroom;

import java.util.Locale;

/** Something that a feature lets people do with a message: an entry in its menu, for whoever may read it. */
public interface MessageTool {

    /** As nothing else that is done to messages is called. */
    String deed();

    String name(Locale reader);

    /** Opens it on the screen that is being served. */
    void open(RoomCard room, long messageId);
}
