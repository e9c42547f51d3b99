package app.elevenses.demo;

import app.elevenses.breakroom.RoomKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A room beside the kitchen as the demo tells it; each line comes some minutes after the one before. */
record SideRoom(
        Moment when,
        RoomKind kind,
        @Nullable String name,
        @Nullable String topic,
        Cast by,
        List<Cast> people,
        List<Line> said) {

    private static final String FILE = "/demo/rooms.json";

    record Line(Cast by, int after, String text) {}

    static List<SideRoom> all() {
        try (InputStream file = Objects.requireNonNull(SideRoom.class.getResourceAsStream(FILE), FILE)) {
            return List.of(JsonMapper.shared().readValue(file, SideRoom[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** When it is opened, by the clock of whoever opens it. */
    Instant openedAt(Instant now) {
        return when.before(now, by.zone());
    }

    /** When a line is said. */
    Instant at(int number, Instant now) {
        long minutes = said.stream().limit(number + 1L).mapToLong(Line::after).sum();
        return openedAt(now).plus(Duration.ofMinutes(minutes)).plusSeconds(1);
    }
}
