package app.elevenses.links;

record LinkRecord(long messageId, long previewId, long roomId) {}
