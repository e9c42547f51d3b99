package app.elevenses.wall;

record Named(long celebrationId, long personId) {}
