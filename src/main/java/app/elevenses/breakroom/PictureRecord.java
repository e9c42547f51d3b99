package app.elevenses.breakroom;

record PictureRecord(long messageId, long pictureId, String alt) {}
