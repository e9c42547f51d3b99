package app.elevenses.breakroom;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;

import app.elevenses.people.PersonChanged;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Every room there is and who is in it, as this node knows it. What has changed is read once; the whole is read again
 * after a minute at most, for another node may have changed something.
 */
@Component
class RoomBook {

    private static final long WHOLE_FOR_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final RoomReader reader;
    private final AtomicLong changes = new AtomicLong();
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private volatile Loaded loaded = Loaded.nothing();

    RoomBook(RoomReader reader) {
        this.reader = reader;
    }

    /** Whoever holds a connection asks with it: those who wait for the book must not hold what its reading needs. */
    Optional<KnownRoom> find(long id) {
        return isUpToDate() || !isActualTransactionActive()
                ? Optional.ofNullable(upToDate().byId().get(id))
                : reader.now(id);
    }

    Optional<KnownRoom> find(String slug) {
        return Optional.ofNullable(upToDate().bySlug().get(slug));
    }

    Collection<KnownRoom> all() {
        return upToDate().byId().values();
    }

    /** Comes before the screens are told, so that none of them is shown what it may not show any more. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(RoomListChange change) {
        changed.add(change.id());
        changes.incrementAndGet();
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(PersonChanged change) {
        loaded.byId().values().stream()
                .filter(known -> known.room().kind() == RoomKind.DIRECT)
                .filter(known -> known.isIn(change.personId()))
                .forEach(known -> changed.add(known.room().id()));
        changes.incrementAndGet();
    }

    private boolean isUpToDate() {
        return loaded.isUpTo(changes.get());
    }

    private Loaded upToDate() {
        Loaded now = loaded;
        return now.isUpTo(changes.get()) ? now : load();
    }

    private synchronized Loaded load() {
        long change = changes.get();
        if (!loaded.isUpTo(change)) {
            Set<Long> ids = Set.copyOf(changed);
            changed.removeAll(ids);
            try {
                loaded = loaded.isWhole() ? loaded.with(change, ids, reader.these(ids)) : Loaded.whole(change, reader);
            } catch (RuntimeException notNow) {
                changed.addAll(ids);
                throw notNow;
            }
        }
        return loaded;
    }

    private record Loaded(long change, long wholeAt, Map<Long, KnownRoom> byId, Map<String, KnownRoom> bySlug) {

        static Loaded nothing() {
            return new Loaded(-1, System.nanoTime() - WHOLE_FOR_NANOS, Map.of(), Map.of());
        }

        static Loaded whole(long change, RoomReader reader) {
            long now = System.nanoTime();
            return of(change, now, byId(reader.all()));
        }

        Loaded with(long latest, Set<Long> ids, List<KnownRoom> there) {
            Map<Long, KnownRoom> rooms = new HashMap<>(byId);
            rooms.keySet().removeAll(ids);
            rooms.putAll(byId(there));
            return of(latest, wholeAt, rooms);
        }

        private static Loaded of(long change, long wholeAt, Map<Long, KnownRoom> rooms) {
            return new Loaded(
                    change,
                    wholeAt,
                    Map.copyOf(rooms),
                    rooms.values().stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    known -> known.room().slug(), identity())));
        }

        private static Map<Long, KnownRoom> byId(List<KnownRoom> rooms) {
            return rooms.stream().collect(toMap(known -> known.room().id(), identity()));
        }

        boolean isUpTo(long latest) {
            return change == latest && isWhole();
        }

        boolean isWhole() {
            return System.nanoTime() - wholeAt < WHOLE_FOR_NANOS;
        }
    }
}
