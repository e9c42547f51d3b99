package app.elevenses.people;

import java.util.Locale;

/** What people often want others to know, with the end it often has. */
enum StatusIdea {
    MEETING("📅", StatusEnd.AN_HOUR),
    BREAK("☕", StatusEnd.HALF_AN_HOUR),
    FOCUS("🎧", StatusEnd.AN_HOUR),
    AT_HOME("🏡", StatusEnd.TODAY),
    ILL("🤒", StatusEnd.TODAY),
    HOLIDAY("🌴", StatusEnd.THIS_WEEK);

    private final String emoji;
    private final StatusEnd end;

    StatusIdea(String emoji, StatusEnd end) {
        this.emoji = emoji;
        this.end = end;
    }

    String emoji() {
        return emoji;
    }

    StatusEnd end() {
        return end;
    }

    /** The last part of the message that names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
