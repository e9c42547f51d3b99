package app.elevenses.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time before now, as one tells it: "12 days ago, 09:40" by the teller's clock, or "48 minutes ago". */
record Moment(String words) {

    private static final Pattern WORDS = Pattern.compile("([1-9]\\d*) (?:minutes|days) ago(?:, (\\d\\d:\\d\\d))?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Moment {
        if (!WORDS.matcher(words).matches() || words.contains("days") != words.contains(",")) {
            throw new IllegalArgumentException("\"%s\" is no time ago".formatted(words));
        }
    }

    Instant before(Instant now, ZoneId zone) {
        Matcher parts = WORDS.matcher(words);
        if (!parts.matches()) {
            throw new IllegalStateException(words);
        }
        int many = Integer.parseInt(parts.group(1));
        String time = parts.group(2);
        if (time == null) {
            return now.minus(Duration.ofMinutes(many));
        }
        LocalDate day = LocalDate.ofInstant(now, zone).minusDays(many);
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
