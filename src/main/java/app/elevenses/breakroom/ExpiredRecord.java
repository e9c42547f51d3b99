package app.elevenses.breakroom;

import org.jspecify.annotations.Nullable;

record ExpiredRecord(long id, @Nullable Long pictureId) {}
