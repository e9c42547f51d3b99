package app.elevenses.breakroom;

import app.elevenses.kit.Messages;
import app.elevenses.people.PersonCard;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a room is called by whoever reads it. */
@Component
public class RoomNames {

    private final Messages messages;

    RoomNames(Messages messages) {
        this.messages = messages;
    }

    public String of(RoomCard room, Locale reader) {
        return switch (room.kind()) {
            case KITCHEN -> messages.getTranslation("breakroom.room.kitchen", reader);
            case OPEN, CLOSED, TABLE -> room.name();
            case DIRECT ->
                messages.list(room.others().stream().map(PersonCard::name).toList(), reader);
        };
    }

    /** The message that says how long what is said stays. */
    public static String key(MessageLife life) {
        return switch (life) {
            case FOR_GOOD -> "breakroom.life.for-good";
            case A_YEAR -> "breakroom.life.a-year";
            case A_QUARTER -> "breakroom.life.a-quarter";
            case A_MONTH -> "breakroom.life.a-month";
            case A_WEEK -> "breakroom.life.a-week";
            case A_DAY -> "breakroom.life.a-day";
        };
    }

    /** The message that says what reaches somebody. */
    public static String key(Involvement involvement) {
        return switch (involvement) {
            case EVERYTHING -> "breakroom.involvement.everything";
            case MENTIONS -> "breakroom.involvement.mentions";
            case NOTHING -> "breakroom.involvement.nothing";
        };
    }

    /** The kitchen first, then the others as one finds them in a list. */
    public List<RoomCard> sorted(List<RoomCard> rooms, Locale reader) {
        Collator order = Collator.getInstance(reader);
        Comparator<RoomCard> kitchenFirst = Comparator.comparing(room -> room.kind() != RoomKind.KITCHEN);
        return rooms.stream()
                .sorted(kitchenFirst
                        .thenComparing(room -> of(room, reader), order::compare)
                        .thenComparing(RoomCard::id))
                .toList();
    }
}
