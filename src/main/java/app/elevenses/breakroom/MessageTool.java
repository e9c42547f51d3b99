package app.elevenses.breakroom;

import java.util.Locale;

/** Something that a feature lets people do with what was said, from the menu of a message. */
public interface MessageTool {

    /** How the browser asks for it; no other tool is called so. */
    String name();

    String label(Locale reader);

    /** Whether it is for what one said oneself, too. */
    default boolean isForOwn() {
        return false;
    }

    /** Opens it on the screen that is being served. */
    void open(MessageItem message);
}
