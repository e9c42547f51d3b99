package app.elevenses.breakroom;

import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How long what is said in a room stays there. */
public enum MessageLife {
    FOR_GOOD(0),
    A_YEAR(365),
    A_QUARTER(91),
    A_MONTH(30),
    A_WEEK(7),
    A_DAY(1);

    private final int days;

    MessageLife(int days) {
        this.days = days;
    }

    static MessageLife ofDays(@Nullable Integer days) {
        return Arrays.stream(values())
                .filter(life -> days != null && life.days == days)
                .findFirst()
                .orElse(FOR_GOOD);
    }

    /** In days; none when it stays for good. */
    Period period() {
        return Period.ofDays(days);
    }

    public boolean ends() {
        return this != FOR_GOOD;
    }
}
