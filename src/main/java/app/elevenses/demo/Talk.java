package app.elevenses.demo;

import app.elevenses.demo.drawing.Illustrations;
import app.elevenses.wall.Occasion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A talk in the kitchen as the demo tells it; each line comes some minutes after the one before. */
record Talk(Moment when, List<Line> said) {

    private static final String FILE = "/demo/kitchen.json";

    /** May answer another line of the same talk, by its number, and stand in the thread of that one alone. */
    record Line(
            Cast by,
            int after,
            String text,
            @Nullable Picture picture,
            @Nullable Map<String, List<Cast>> reactions,
            @Nullable Integer answers,
            @Nullable Boolean aside) {

        Map<String, List<Cast>> reacted() {
            return reactions == null ? Map.of() : reactions;
        }

        boolean isInRoom() {
            return aside == null || !aside;
        }
    }

    record Picture(Occasion occasion, int composition, long seed, String alt) {

        BufferedImage draw() {
            return Illustrations.draw(occasion.key(), composition, seed);
        }
    }

    /** All of them, the oldest first. */
    static List<Talk> all() {
        try (InputStream file = Objects.requireNonNull(Talk.class.getResourceAsStream(FILE), FILE)) {
            return List.of(JsonMapper.shared().readValue(file, Talk[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** When a line is said, seen from now; by the clock of whoever began. */
    Instant at(int number, Instant now) {
        long minutes = said.stream().limit(number + 1L).mapToLong(Line::after).sum();
        return when.before(now, said.getFirst().by().zone()).plus(Duration.ofMinutes(minutes));
    }
}
