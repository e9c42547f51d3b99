package app.elevenses.polls;

record AnswerRecord(long messageId, int number, String words) {}
