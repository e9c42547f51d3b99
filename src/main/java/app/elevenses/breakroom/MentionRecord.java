package app.elevenses.breakroom;

record MentionRecord(long messageId, long personId) {}
