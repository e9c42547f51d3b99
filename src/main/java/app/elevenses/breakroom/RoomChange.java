package app.elevenses.breakroom;

import app.elevenses.live.Change;

/** Something about the message with that id has changed. */
public sealed interface RoomChange extends Change
        permits MessageSaid,
                MessageEdited,
                MessageDeleted,
                MessagePutBack,
                MessageReactedTo,
                ReactionTakenBack,
                MessageExtraChanged,
                RepliesChanged,
                MessagePinned,
                MessageUnpinned,
                MessageExpired,
                MessageHidden,
                MessageShownAgain {

    long roomId();

    @Override
    default String topic() {
        return topicOf(roomId());
    }

    /** What the screens of that room watch. */
    static String topicOf(long roomId) {
        return "room-" + roomId;
    }
}
