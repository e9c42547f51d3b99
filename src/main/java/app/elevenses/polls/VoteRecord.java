package app.elevenses.polls;

record VoteRecord(long messageId, int number, long personId) {}
