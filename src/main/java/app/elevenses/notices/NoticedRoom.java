package app.elevenses.notices;

record NoticedRoom(long id, String slug) {}
