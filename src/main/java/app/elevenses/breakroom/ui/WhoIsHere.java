package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Presence;
import app.elevenses.breakroom.PresenceChanged;
import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Nearness;
import app.elevenses.people.PersonCard;
import app.elevenses.people.StatusChanged;
import app.elevenses.people.StatusItem;
import app.elevenses.people.Statuses;
import app.elevenses.people.WhenItem;
import app.elevenses.people.Whereabouts;
import app.elevenses.people.WhereaboutsChanged;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says who is in the room, with the time where they are; whoever looks at it is there too, seen by others or not. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("elevenses-present")
class WhoIsHere extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_SHOWN = 40;

    private final transient Presence presence;
    private final transient Whereabouts whereabouts;
    private final transient Statuses statuses;
    private final transient RoomAccess access;
    private final transient LiveUpdates live;
    private final transient Messages messages;
    private transient @Nullable PersonCard reader;
    private transient volatile @Nullable Shown shown;
    private boolean begun;
    private long roomId;

    WhoIsHere(
            Presence presence,
            Whereabouts whereabouts,
            Statuses statuses,
            RoomAccess access,
            LiveUpdates live,
            Messages messages) {
        this.presence = presence;
        this.whereabouts = whereabouts;
        this.statuses = statuses;
        this.access = access;
        this.live = live;
        this.messages = messages;
    }

    WhoIsHere in(RoomCard room, PersonCard person) {
        roomId = room.id();
        reader = person;
        live.watch(this, PresenceChanged.topicOf(roomId), any -> refresh());
        live.watch(this, WhereaboutsChanged.TOPIC, this::isShown, any -> refresh());
        live.watch(this, StatusChanged.TOPIC, this::tellStatuses);
        return this;
    }

    /** Or may have to be; in a crowd nobody is told of those whom they do not see anyway. */
    private boolean isShown(long personId) {
        Shown now = shown;
        return presence.isIn(roomId, personId) && (now == null || now.more() == 0 || now.shows(personId));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/present.js");
        presence.enter(roomId, me());
        attached.getUI().beforeClientResponse(this, ready -> {
            Map<String, String> words = messages.words("breakroom.present.", getLocale());
            words.putAll(messages.words("people.now.", getLocale()));
            Start start = new Start(words, getLocale().toLanguageTag(), me().id());
            getElement().callJsFunction("start", JSON.<JsonNode>valueToTree(start));
            begun = true;
            shown = null;
            refresh();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        begun = false;
        presence.leave(roomId, me().id());
    }

    private PersonCard me() {
        return Objects.requireNonNull(reader);
    }

    /** Nobody is seen by those who may not come in; and whoever is invisible comes and goes without a sound. */
    private void refresh() {
        if (!begun || !access.mayRead(roomId)) {
            return;
        }
        long me = me().id();
        List<PersonCard> others = presence.here(roomId).stream()
                .filter(person -> person.id() != me)
                .toList();
        Shown now = new Shown(
                Stream.concat(others.stream().limit(MOST_SHOWN), Stream.of(me()))
                        .map(this::here)
                        .toList(),
                Math.max(0, others.size() - MOST_SHOWN),
                whereabouts.isInvisible(me));
        tell(shown, now);
        shown = now;
    }

    /** In a crowd most of what changes is how many there are whom nobody sees. */
    private void tell(@Nullable Shown before, Shown now) {
        if (before == null || !now.showsTheSameAs(before)) {
            getElement().callJsFunction("show", JSON.<JsonNode>valueToTree(now));
        } else if (now.more() != before.more()) {
            getElement().callJsFunction("count", now.more());
        }
    }

    private Here here(PersonCard person) {
        return new Here(
                person.id(),
                person.name(),
                person.pictureId(),
                person.zone().getId(),
                whereabouts.of(person.id()) == Nearness.AWAY,
                whereabouts.hours(person.id()).orElse(null),
                statuses.of(person.id()).orElse(null));
    }

    /** Of everybody who may have said something that is shown, and of whoever is there. */
    private void tellStatuses(Set<Long> changed) {
        refresh();
        List<Told> told = changed.stream()
                .map(id -> new Told(id, statuses.of(id).orElse(null)))
                .toList();
        getElement().callJsFunction("statuses", JSON.<JsonNode>valueToTree(told));
    }

    private record Start(Map<String, String> words, String locale, long reader) {}

    private record Shown(List<Here> people, int more, boolean invisible) {

        boolean showsTheSameAs(Shown other) {
            return invisible == other.invisible && people.equals(other.people);
        }

        boolean shows(long personId) {
            return people.stream().anyMatch(person -> person.id() == personId);
        }
    }

    private record Told(long id, @Nullable StatusItem status) {}

    private record Here(
            long id,
            String name,
            @Nullable Long pictureId,
            String zone,
            boolean away,
            @Nullable WhenItem when,
            @Nullable StatusItem status) {}
}
