package app.elevenses.breakroom;

import org.jspecify.annotations.Nullable;

/** Where a message stands: what it answers, in whose thread, and whether it is said in the room as well. */
record MessagePlace(@Nullable Long replyToId, @Nullable Long threadId, boolean inRoom) {

    static final MessagePlace IN_THE_ROOM = new MessagePlace(null, null, true);
}
