package app.elevenses.people;

import java.time.ZoneId;
import java.util.Locale;

/** How someone likes to read: language, paper, and the clock they live by. */
public record Preferences(Locale language, ColorScheme scheme, ZoneId zone) {}
