package app.elevenses.breakroom;

/** Why a moderator hid a message, and its words for those who still read them, safe to show as they are. */
public record HiddenMessage(String reason, String html) {}
