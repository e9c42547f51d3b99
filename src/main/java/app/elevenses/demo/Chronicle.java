package app.elevenses.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened when, told from the first to the last with the clock standing where it belongs. */
final class Chronicle {

    private record Event(Instant at, Runnable deed) {}

    private final List<Event> events = new ArrayList<>();

    void add(Instant at, Runnable deed) {
        events.add(new Event(at, deed));
    }

    /** Of two at the same time, the one added first comes first. */
    void tell(StoryClock clock) {
        events.stream().sorted(Comparator.comparing(Event::at)).forEachOrdered(event -> {
            clock.standAt(event.at());
            event.deed().run();
        });
    }
}
