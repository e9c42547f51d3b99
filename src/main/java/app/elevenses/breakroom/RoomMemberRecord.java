package app.elevenses.breakroom;

record RoomMemberRecord(long roomId, long personId) {}
