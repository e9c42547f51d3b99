package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.drafts.Drafts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoomAccessTests extends KitchenTest {

    @Autowired
    private RoomAccess access;

    @Autowired
    private Conversation conversation;

    @Autowired
    private Drafts drafts;

    @Test
    void aDraftIsThereAgainWhenTheRoomIs() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Bar", ben, sofia);
        String place = "message:" + room.id();
        sofia.does(() -> drafts.keep(place, "{}", List.of(), Instant.now()));
        roomScene.remove(room, ben, sofia);
        assertThat(sofia.does(() -> drafts.find(place))).isEmpty();
        assertThat(sofia.does(() -> drafts.under("message"))).isEmpty();
        roomScene.bring(room, ben, sofia);
        assertThat(sofia.does(() -> drafts.under("message"))).hasSize(1);
    }

    @Test
    void whatIsAskedAgainAndAgainIsNotAskedOfTheDatabase() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Bar", ben, sofia);
        sofia.does(() -> access.mayRead(room.id()));
        assertThat(scene.reads(() -> sofia.does(() -> {
                    access.mayRead(room.id());
                    access.mayWrite(room.id());
                    conversation.newest(room.id());
                })))
                .isZero();
    }

    @Test
    void messagesOfAnotherRoomAreNotThere() {
        RoomCard room = roomScene.make(RoomKind.OPEN, "Bar", ben);
        long here = roomScene.say(room, ben, "In the bar");
        long elsewhere = scene.say(ben, "In the kitchen");
        ben.does(() -> {
            assertThat(conversation.these(room.id(), Set.of(elsewhere))).isEmpty();
            assertThat(conversation.these(kitchen, Set.of(here))).isEmpty();
        });
    }
}
