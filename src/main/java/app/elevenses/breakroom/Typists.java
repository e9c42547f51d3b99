package app.elevenses.breakroom;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who has typed something in which room a moment ago: on this node and in memory alone, and forgotten after seconds.
 * However often somebody says so, others are told at most once every {@link #PAUSE}.
 */
@Component
class Typists {

    static final Duration LASTS = Duration.ofSeconds(5);
    static final Duration PAUSE = Duration.ofSeconds(2);

    private record Place(long roomId, long personId) {}

    private record Touch(long nanos, boolean rests) {}

    private final ApplicationEventPublisher events;
    private final Map<Place, Touch> touches = new HashMap<>();

    Typists(ApplicationEventPublisher events) {
        this.events = events;
    }

    void touch(long roomId, long personId) {
        Place place = new Place(roomId, personId);
        if (begins(place, System.nanoTime())) {
            events.publishEvent(new TypingChanged(roomId));
        }
    }

    /** Whether it is news; whoever has just rested may not begin again at once. */
    private synchronized boolean begins(Place place, long now) {
        Touch before = touches.get(place);
        if (before != null && now - before.nanos() < PAUSE.toNanos()) {
            return false;
        }
        touches.put(place, new Touch(now, false));
        if (before == null) {
            lookAgain(place, LASTS.toNanos());
        }
        return before == null || before.rests();
    }

    /** They have sent it, or think again. */
    void rest(long roomId, long personId) {
        if (ends(new Place(roomId, personId))) {
            events.publishEvent(new TypingChanged(roomId));
        }
    }

    private synchronized boolean ends(Place place) {
        Touch touch = touches.get(place);
        if (touch == null || touch.rests()) {
            return false;
        }
        touches.put(place, new Touch(touch.nanos(), true));
        return true;
    }

    private void lookAgain(Place place, long nanos) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS).execute(() -> {
            if (isOver(place, System.nanoTime())) {
                events.publishEvent(new TypingChanged(place.roomId()));
            }
        });
    }

    /** Whether others have to be told; as long as they type, it is looked at again. */
    private synchronized boolean isOver(Place place, long now) {
        Touch touch = touches.get(place);
        if (touch == null) {
            return false;
        }
        long left = touch.nanos() + LASTS.toNanos() - now;
        if (left > 0) {
            lookAgain(place, left);
            return false;
        }
        touches.remove(place);
        return !touch.rests();
    }

    /** Who types there. */
    synchronized Set<Long> in(long roomId) {
        return touches.entrySet().stream()
                .filter(touch ->
                        touch.getKey().roomId() == roomId && !touch.getValue().rests())
                .map(touch -> touch.getKey().personId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Within the transaction, so that nobody is told of it before they can read what was said. */
    @EventListener
    void on(MessageSaid said) {
        rest(said.roomId(), said.authorId());
    }
}
