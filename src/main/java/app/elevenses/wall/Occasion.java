package app.elevenses.wall;

/** What there is to celebrate. */
public enum Occasion {
    BIRTHDAY("birthday", "🎂"),
    WORK_ANNIVERSARY("work-anniversary", "🕯️"),
    ENGAGEMENT("engagement", "💍"),
    WEDDING("wedding", "💐"),
    BABY("baby", "🍼"),
    PROMOTION("promotion", "🪜"),
    NEW_HIRE("new-hire", "👋"),
    FAREWELL("farewell", "⛵"),
    ACHIEVEMENT("achievement", "🏅"),
    OTHER("other", "🫖");

    private final String key;
    private final String symbol;

    Occasion(String key, String symbol) {
        this.key = key;
        this.symbol = symbol;
    }

    /** How message files and stylesheets call it. */
    public String key() {
        return key;
    }

    /** One emoji that stands for it, always beside its name. */
    public String symbol() {
        return symbol;
    }
}
