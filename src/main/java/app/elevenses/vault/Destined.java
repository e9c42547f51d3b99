package app.elevenses.vault;

record Destined(long parcelId, String country) {}
