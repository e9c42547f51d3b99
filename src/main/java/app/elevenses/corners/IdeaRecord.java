package app.elevenses.corners;

record IdeaRecord(long id, String words, long addedById) {}
