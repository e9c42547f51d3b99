package app.elevenses.breakroom;

record ThreadRecord(long threadId, long replies) {}
