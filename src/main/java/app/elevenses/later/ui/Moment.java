package app.elevenses.later.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;

/** Says when something will be, in the reader's language and by their clock. */
final class Moment {

    private static final String TIME = "jm";
    private static final String DAY_AND_TIME = "MMMEdjm";
    private static final String YEAR_AND_TIME = "yMMMEdjm";

    private Moment() {}

    static String say(Instant at, ZonedDateTime now, Locale reader) {
        DateFormat format = DateFormat.getPatternInstance(shape(at.atZone(now.getZone()), now), reader);
        format.setTimeZone(TimeZone.getTimeZone(now.getZone().getId()));
        return format.format(Date.from(at));
    }

    private static String shape(ZonedDateTime at, ZonedDateTime now) {
        if (at.toLocalDate().equals(now.toLocalDate())) {
            return TIME;
        }
        return at.getYear() == now.getYear() ? DAY_AND_TIME : YEAR_AND_TIME;
    }
}
