package app.elevenses.demo;

import app.elevenses.breakroom.FewPeople;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.RoomDraft;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.breakroom.Talking;
import app.elevenses.people.Acting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the cast make rooms beside the kitchen, and talk there. */
@Component
@Profile("demo")
class SideRooms {

    private final RoomMaking making;
    private final FewPeople conversations;
    private final Talking talking;
    private final Acting acting;

    SideRooms(RoomMaking making, FewPeople conversations, Talking talking, Acting acting) {
        this.making = making;
        this.conversations = conversations;
        this.talking = talking;
        this.acting = acting;
    }

    void enter(Chronicle chronicle, Map<Cast, Long> ids, Instant now) {
        SideRoom.all().forEach(room -> enter(chronicle, room, ids, now));
    }

    private void enter(Chronicle chronicle, SideRoom room, Map<Cast, Long> ids, Instant now) {
        AtomicLong opened = new AtomicLong();
        chronicle.add(room.openedAt(now), () -> opened.set(acting.as(room.by().handle(), () -> open(room, ids))));
        for (int number = 0; number < room.said().size(); number++) {
            SideRoom.Line line = room.said().get(number);
            chronicle.add(room.at(number, now), () -> say(line, opened.get()));
        }
    }

    private long open(SideRoom room, Map<Cast, Long> ids) {
        List<Long> people = room.people().stream().map(ids::get).toList();
        return room.kind() == RoomKind.DIRECT
                ? conversations.with(people)
                : making.make(
                        room.kind(),
                        new RoomDraft(
                                Objects.requireNonNull(room.name()),
                                Objects.requireNonNullElse(room.topic(), ""),
                                null),
                        people);
    }

    private void say(SideRoom.Line line, long room) {
        MessageDraft draft = new MessageDraft(Telling.key(line.by() + line.text()), line.text(), null, "");
        acting.as(line.by().handle(), () -> talking.say(room, draft));
    }
}
