package app.elevenses.notes;

import java.time.LocalDate;

/** What can be mailed, and how long it takes once somebody has approved it. */
public enum Gift {
    HANDWRITTEN_NOTE("handwritten-note", 7),
    CHOCOLATE("chocolate", 10),
    CUPCAKE("cupcake", 5);

    private final String key;
    private final int leadDays;

    Gift(String key, int leadDays) {
        this.key = key;
        this.leadDays = leadDays;
    }

    /** How message files and stylesheets call it. */
    public String key() {
        return key;
    }

    /** From the decision to the day it is there, as a rule. */
    public int leadDays() {
        return leadDays;
    }

    /** By when somebody has to decide for it to be there in time; never before today. */
    public LocalDate decideBy(LocalDate arriveOn, LocalDate today) {
        LocalDate latest = arriveOn.minusDays(leadDays);
        return latest.isBefore(today) ? today : latest;
    }

    /** Whether it would be late as a rule, even if somebody decided at once. */
    public boolean isTight(LocalDate arriveOn, LocalDate today) {
        return arriveOn.isBefore(today.plusDays(leadDays));
    }
}
