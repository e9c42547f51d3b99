package app.elevenses.demo;

import app.elevenses.breakroom.FewPeople;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.RoomDraft;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomMaking;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.breakroom.TableDraft;
import app.elevenses.breakroom.Tables;
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

    private static final int SEATS = 4;
    private static final int MINUTES = 480;

    private final RoomMaking making;
    private final FewPeople conversations;
    private final Tables tables;
    private final RoomMembers members;
    private final Talking talking;
    private final Acting acting;

    SideRooms(
            RoomMaking making,
            FewPeople conversations,
            Tables tables,
            RoomMembers members,
            Talking talking,
            Acting acting) {
        this.making = making;
        this.conversations = conversations;
        this.tables = tables;
        this.members = members;
        this.talking = talking;
        this.acting = acting;
    }

    void enter(Chronicle chronicle, Map<Cast, Long> ids, Instant now) {
        SideRoom.all().forEach(room -> enter(chronicle, room, ids, now));
    }

    private void enter(Chronicle chronicle, SideRoom room, Map<Cast, Long> ids, Instant now) {
        AtomicLong opened = new AtomicLong();
        chronicle.add(room.openedAt(now), () -> opened.set(acting.as(room.by().handle(), () -> open(room, ids))));
        if (room.kind() == RoomKind.TABLE) {
            room.people().forEach(someone -> chronicle.add(room.openedAt(now), () -> sit(someone, opened.get())));
        }
        for (int number = 0; number < room.said().size(); number++) {
            SideRoom.Line line = room.said().get(number);
            chronicle.add(room.at(number, now), () -> say(line, opened.get()));
        }
    }

    private long open(SideRoom room, Map<Cast, Long> ids) {
        List<Long> people = room.people().stream().map(ids::get).toList();
        return switch (room.kind()) {
            case DIRECT -> conversations.with(people);
            case TABLE -> tables.lay(new TableDraft(Objects.requireNonNull(room.name()), SEATS, MINUTES));
            default ->
                making.make(
                        room.kind(),
                        new RoomDraft(
                                Objects.requireNonNull(room.name()),
                                Objects.requireNonNullElse(room.topic(), ""),
                                null),
                        people);
        };
    }

    private void sit(Cast someone, long table) {
        acting.as(someone.handle(), () -> members.join(table));
    }

    private void say(SideRoom.Line line, long room) {
        MessageDraft draft = new MessageDraft(Telling.key(line.by() + line.text()), line.text(), null, "");
        acting.as(line.by().handle(), () -> talking.say(room, draft));
    }
}
