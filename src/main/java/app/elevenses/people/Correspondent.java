package app.elevenses.people;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody the portal writes to: where, in which language, and when they would not mind. */
public record Correspondent(
        long id,
        String name,
        @Nullable String mailAddress,
        Locale language,
        ZoneId zone,
        WorkingHours hours,
        boolean worksHere) {}
