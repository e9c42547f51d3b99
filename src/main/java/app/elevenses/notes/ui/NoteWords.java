package app.elevenses.notes.ui;

import app.elevenses.kit.Messages;
import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteItem;
import app.elevenses.notes.NoteState;
import app.elevenses.notes.ParcelItem;
import app.elevenses.notes.ParcelState;
import app.elevenses.notes.TimelineItem;
import app.elevenses.people.PersonCard;
import app.elevenses.wall.Occasion;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what there is to say about a note, in the language of whoever looks at it. */
@Component
class NoteWords {

    private static final String WEEKDAY_AND_DATE = "MMMEd";
    private static final String WITH_YEAR = "yMMMEd";

    private final Messages messages;

    NoteWords(Messages messages) {
        this.messages = messages;
    }

    String say(String key, Object... details) {
        return messages.getTranslation(key, reader(), details);
    }

    static Locale reader() {
        return UI.getCurrent().getLocale();
    }

    /** A day as one says it; with its year when that is another one. */
    String day(LocalDate day, LocalDate today) {
        String pattern = day.getYear() == today.getYear() ? WEEKDAY_AND_DATE : WITH_YEAR;
        return DateTimeFormatter.ofLocalizedPattern(pattern)
                .withLocale(reader())
                .format(day);
    }

    String names(List<PersonCard> people) {
        return messages.list(people.stream().map(PersonCard::name).toList(), reader());
    }

    String gift(Gift gift) {
        return say("notes.gift." + gift.key());
    }

    String occasion(Occasion occasion) {
        return say("wall.occasion." + occasion.key());
    }

    String state(ParcelState state) {
        return say("notes.state." + key(state));
    }

    /** How far it has come: one mark for each place where some of its parcels are. */
    List<Mark> marks(NoteItem note) {
        if (note.state() == NoteState.ASKED_BACK) {
            return List.of(new Mark(say("notes.state.asked-back"), "yours", 1));
        }
        Map<ParcelState, Long> places = note.parcels().stream()
                .collect(Collectors.groupingBy(ParcelItem::state, TreeMap::new, Collectors.counting()));
        return places.entrySet().stream()
                .map(place -> new Mark(
                        state(place.getKey()),
                        tone(place.getKey()),
                        place.getValue().intValue()))
                .toList();
    }

    static String tone(ParcelState state) {
        return switch (state) {
            case REQUESTED, AWAITING_ADDRESS, READY, PRINTED -> "waiting";
            case POSTED -> "going";
            case ARRIVED, THANKED -> "there";
            case RETURNED, LOST, NOT_THIS_TIME, CANCELLED, DECLINED -> "over";
        };
    }

    /** What happens next, or how it ended. */
    String next(NoteItem note, LocalDate today) {
        if (note.state().isOpen() && !note.decidable()) {
            return say("notes.next.nobody-decides");
        }
        if (note.question().isPresent()) {
            return say("notes.next.asked-back", who(note.question().get()));
        }
        if (note.decline().isPresent()) {
            TimelineItem decline = note.decline().get();
            return say("notes.next.declined", who(decline), decline.words());
        }
        if (note.parcels().size() > 1 && !note.state().isOpen()) {
            return say("notes.next.arrive-on", day(note.arriveOn(), today));
        }
        ParcelItem parcel = note.parcels().getFirst();
        return say(
                "notes.next." + key(parcel.state()),
                parcel.recipient().name(),
                day(note.decideBy(), today),
                day(note.arriveOn(), today));
    }

    private static String who(TimelineItem item) {
        return item.who().name();
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One word about a note, how it is meant, and for how many it holds. */
    record Mark(String text, String tone, int many) {}
}
