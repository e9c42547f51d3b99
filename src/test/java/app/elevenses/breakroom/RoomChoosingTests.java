package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who chooses how a room is for everybody there. */
class RoomChoosingTests extends KitchenTest {

    @Autowired
    private RoomAccess access;

    @Autowired
    private Tables tables;

    @Autowired
    private Rooms rooms;

    @Autowired
    private RoomKeeping keeping;

    @Autowired
    private RoomMembers members;

    /** What each is told who has a try. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            room            | maker          | member         | outsider       | administrator
            kitchen         | NotYoursToKeep | NotYoursToKeep | NotYoursToKeep | yes
            open            | yes            | NotYoursToKeep | NotYoursToKeep | yes
            closed          | yes            | NotYoursToKeep | RoomGone       | RoomGone
            open, put away  | RoomPutAway    | RoomPutAway    | RoomPutAway    | RoomPutAway
            closed, put away| RoomPutAway    | RoomPutAway    | RoomGone       | RoomGone
            direct          | NotYoursToKeep | NotYoursToKeep | RoomGone       | RoomGone
            table           | NotYoursToKeep | NotYoursToKeep | RoomGone       | RoomGone
            nowhere         | RoomGone       | RoomGone       | RoomGone       | RoomGone
            """)
    void whoeverLooksAfterItChooses(String room, String maker, String member, String outsider, String administrator) {
        Colleague yuki = scene.hire("Yuki Tanabe");
        long id = room(room);
        assertThat(told(ben, id)).isEqualTo(maker);
        assertThat(told(sofia, id)).isEqualTo(member);
        assertThat(told(yuki, id)).isEqualTo(outsider);
        assertThat(told(ada, id)).isEqualTo(administrator);
    }

    @Test
    void itPassesOnWithTheRoomAndComesBackWithIt() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "A gift for Yuki", ben, sofia);
        roomScene.archive(room, ben);
        ben.does(() -> keeping.bringBack(room.id()));
        assertThat(told(ben, room.id())).isEqualTo("yes");
        ben.does(() -> members.leave(room.id()));
        assertThat(told(ben, room.id())).isEqualTo("RoomGone");
        assertThat(told(sofia, room.id())).isEqualTo("yes");
    }

    /** Made by Ben, with Sofia in it. */
    private long room(String name) {
        return switch (name) {
            case "kitchen" -> kitchen;
            case "open" -> make(RoomKind.OPEN).id();
            case "closed" -> make(RoomKind.CLOSED).id();
            case "open, put away" -> putAway(RoomKind.OPEN);
            case "closed, put away" -> putAway(RoomKind.CLOSED);
            case "direct" -> roomScene.between(ben, sofia).id();
            case "table" -> table();
            default -> Long.MAX_VALUE;
        };
    }

    private RoomCard make(RoomKind kind) {
        return roomScene.make(kind, "A gift for Yuki", ben, sofia);
    }

    private long putAway(RoomKind kind) {
        RoomCard room = make(kind);
        roomScene.archive(room, ben);
        return room.id();
    }

    private long table() {
        long id = ben.does(() -> tables.lay(new TableDraft("A coffee", 2, 30)));
        sofia.does(() -> members.join(id));
        return ben.does(() -> rooms.card(id).orElseThrow().id());
    }

    /** What is offered and what is refused are the same. */
    private String told(Colleague somebody, long roomId) {
        String told = somebody.does(() -> {
            try {
                access.requireChoosing(roomId);
                return "yes";
            } catch (RuntimeException refusal) {
                return refusal.getClass().getSimpleName();
            }
        });
        assertThat(somebody.<Boolean>does(() -> access.mayChoose(roomId))).isEqualTo(told.equals("yes"));
        return told;
    }
}
