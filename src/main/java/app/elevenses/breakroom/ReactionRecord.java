package app.elevenses.breakroom;

record ReactionRecord(long messageId, long personId, String emoji) {}
