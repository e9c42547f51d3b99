package app.elevenses.kit;

import java.util.List;
import java.util.Locale;

/** The languages the portal speaks. */
public final class Languages {

    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"), Locale.JAPANESE);

    private Languages() {}

    /** The language of ours that serves that reader best; English when none does. */
    public static Locale closestTo(Locale reader) {
        return ALL.stream()
                .filter(ours -> ours.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The chosen language with the region of the reader's browser where it fits, for dates and numbers. */
    public static Locale asSpokenBy(Locale browser, Locale chosen) {
        return browser.getLanguage().equals(chosen.getLanguage()) ? browser : chosen;
    }
}
