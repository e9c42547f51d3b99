package app.elevenses.notices;

import app.elevenses.wall.Occasion;

record Celebrated(long celebrationId, Occasion occasion) {}
