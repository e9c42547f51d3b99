package app.elevenses.demo;

import app.elevenses.demo.drawing.Illustrations;
import app.elevenses.wall.Occasion;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A celebration as the demo tells it, with what colleagues answered. */
record Story(
        Moment when,
        Cast by,
        Occasion occasion,
        List<Cast> people,
        String text,
        int cheers,
        @Nullable Picture picture,
        List<Comment> comments) {

    private static final Duration TALKED_ABOUT_FOR = Duration.ofHours(20);

    record Picture(int composition, long seed, String alt) {

        BufferedImage draw(Occasion occasion) {
            return Illustrations.draw(occasion.key(), composition, seed);
        }
    }

    record Comment(Cast by, String text) {}

    Instant at(Instant now) {
        return when.before(now, by.zone());
    }

    /** When one of so many answers came: many at first, the last when it is nearly forgotten, and none yet to come. */
    Instant answered(int number, int inAll, Instant now) {
        Instant at = at(now);
        double age = Duration.between(at, now).toMillis() * 0.9;
        double share = (number + 1.0) / (inAll + 1);
        return at.plusMillis((long) (share * share * Math.min(age, TALKED_ABOUT_FOR.toMillis())));
    }

    @Override
    public String toString() {
        return "%s by %s, %s".formatted(occasion, by.handle(), when.words());
    }
}
