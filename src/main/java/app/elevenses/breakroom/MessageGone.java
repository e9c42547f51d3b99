package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** The message is no longer there, or never was, or is somebody else's to change. */
public final class MessageGone extends Refusal {

    MessageGone() {
        super("breakroom.refusal.message-gone");
    }
}
