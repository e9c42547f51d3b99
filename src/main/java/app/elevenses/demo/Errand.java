package app.elevenses.demo;

import app.elevenses.notes.Gift;
import app.elevenses.wall.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that somebody asks to have mailed, and what others do about it. */
record Errand(
        Moment when,
        Cast by,
        List<Cast> to,
        Occasion occasion,
        Gift gift,
        int arriveInDays,
        String words,
        String why,
        List<Step> then) {

    enum Deed {
        APPROVES,
        DECLINES,
        ASKS_BACK,
        ANSWERS,
        CALLS_OFF,
        WOULD_RATHER_NOT,
        GIVES_ADDRESS,
        PRINTS,
        POSTS,
        RECEIVES,
        THANKS
    }

    record Step(Cast by, Deed does, int hours, @Nullable String words) {

        Instant at(Instant asked) {
            return asked.plus(Duration.ofHours(hours));
        }

        String said() {
            return words == null ? "" : words;
        }
    }

    Instant at(Instant now) {
        return when.before(now, by.zone());
    }

    LocalDate arriveOn(Instant now) {
        return LocalDate.ofInstant(at(now), by.zone()).plusDays(arriveInDays);
    }
}
