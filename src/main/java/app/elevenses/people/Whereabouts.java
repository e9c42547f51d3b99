package app.elevenses.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who has the portal open right now, and whether they look at it: on this node and in memory alone, never recorded. */
@Component
public class Whereabouts {

    private final DiscretionBook discretion;
    private final ApplicationEventPublisher events;
    private final Map<Long, Around> people = new HashMap<>();

    Whereabouts(DiscretionBook discretion, ApplicationEventPublisher events) {
        this.discretion = discretion;
        this.events = events;
    }

    /** They have opened one more screen, and look at it. */
    public void come(ColleagueItem person, Object screen) {
        change(person.card().id(), around -> {
            around.when = WhenItem.of(person);
            around.screens.put(screen, true);
        });
    }

    /** They look at that screen again, or do not look at it any more. */
    public void look(long personId, Object screen, boolean here) {
        change(personId, around -> around.screens.replace(screen, here));
    }

    /** That screen of theirs is closed. */
    public void go(long personId, Object screen) {
        change(personId, around -> around.screens.remove(screen));
    }

    private void change(long personId, Consumer<Around> deed) {
        if (isOtherwiseAfter(personId, deed)) {
            events.publishEvent(new WhereaboutsChanged(personId));
        }
    }

    private synchronized boolean isOtherwiseAfter(long personId, Consumer<Around> deed) {
        Around around = people.computeIfAbsent(personId, id -> new Around());
        Nearness before = around.nearness();
        deed.accept(around);
        if (around.screens.isEmpty()) {
            people.remove(personId);
        }
        return around.nearness() != before;
    }

    /** As others may know it: whoever is invisible is out. */
    public Nearness of(long personId) {
        return isInvisible(personId) ? Nearness.OUT : truly(personId);
    }

    private synchronized Nearness truly(long personId) {
        Around around = people.get(personId);
        return around == null ? Nearness.OUT : around.nearness();
    }

    /** Whether nobody may know that they are here. */
    public boolean isInvisible(long personId) {
        return discretion.of(personId).invisible();
    }

    /** Whether others may know that they are typing, and they that others are. */
    public boolean showsTyping(long personId) {
        return discretion.of(personId).typing();
    }

    /** Whether others may know when they work. */
    public boolean showsHours(long personId) {
        return discretion.of(personId).hours();
    }

    /** When somebody works who has the portal open, where others may know. */
    public Optional<WhenItem> hours(long personId) {
        return showsHours(personId) ? trueHours(personId) : Optional.empty();
    }

    private synchronized Optional<WhenItem> trueHours(long personId) {
        return Optional.ofNullable(people.get(personId)).map(around -> around.when);
    }

    private static final class Around {

        private final Map<Object, Boolean> screens = new HashMap<>();
        private @Nullable WhenItem when;

        Nearness nearness() {
            if (screens.isEmpty()) {
                return Nearness.OUT;
            }
            return screens.containsValue(true) ? Nearness.HERE : Nearness.AWAY;
        }
    }
}
