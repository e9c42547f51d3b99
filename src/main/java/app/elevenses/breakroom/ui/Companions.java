package app.elevenses.breakroom.ui;

import static java.util.stream.Collectors.toUnmodifiableMap;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Nearness;
import app.elevenses.people.StatusChanged;
import app.elevenses.people.StatusItem;
import app.elevenses.people.Statuses;
import app.elevenses.people.Whereabouts;
import app.elevenses.people.WhereaboutsChanged;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The other one in each conversation of two: how near they are, and what they want others to know. */
@Component
class Companions {

    record Companion(long id, Nearness near, @Nullable StatusItem status) {}

    private final Whereabouts whereabouts;
    private final Statuses statuses;
    private final LiveUpdates live;

    Companions(Whereabouts whereabouts, Statuses statuses, LiveUpdates live) {
        this.whereabouts = whereabouts;
        this.statuses = statuses;
        this.live = live;
    }

    /** By the id of their conversation. */
    Map<Long, Companion> in(List<RoomCard> rooms) {
        return rooms.stream()
                .filter(room -> room.kind() == RoomKind.DIRECT && room.others().size() == 1)
                .collect(toUnmodifiableMap(
                        RoomCard::id, room -> companion(room.others().getFirst().id())));
    }

    private Companion companion(long id) {
        return new Companion(id, whereabouts.of(id), statuses.of(id).orElse(null));
    }

    /** Refreshes a screen whenever one of those whom it shows may be otherwise than before. */
    void watch(com.vaadin.flow.component.Component screen, Supplier<Map<Long, Companion>> shown, Runnable refresh) {
        LongPredicate isShown = id -> shown.get().values().stream().anyMatch(companion -> companion.id() == id);
        live.watch(screen, WhereaboutsChanged.TOPIC, isShown, any -> refresh.run());
        live.watch(screen, StatusChanged.TOPIC, isShown, any -> refresh.run());
    }
}
