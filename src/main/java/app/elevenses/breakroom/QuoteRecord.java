package app.elevenses.breakroom;

record QuoteRecord(long id, long authorId, String beginning) {}
