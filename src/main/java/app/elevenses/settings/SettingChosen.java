package app.elevenses.settings;

/** An administrator has chosen something for everybody. */
public record SettingChosen(String name) {}
