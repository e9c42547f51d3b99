package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class FirstWordsTests extends KitchenTest {

    @Autowired
    private HouseVoice house;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    @Test
    void theHouseSpeaksWhileNobodyIsSignedInAndNobodyKnowsTheRoomsYet() {
        publisher.publishEvent(new RoomChanged(kitchen));
        SecurityContextHolder.clearContext();
        house.say(kitchen, "What is on your desk today?");
        assertThat(scene.words(ben)).containsExactly("What is on your desk today?");
    }

    @Test
    void onlyTheFirstWordsBetweenAFewShowItToTheOthers() {
        RoomCard talk = roomScene.between(ben, sofia);
        assertThat(shown(talk)).isZero();
        roomScene.say(talk, ben, "Tea?");
        assertThat(shown(talk)).isEqualTo(1);
        roomScene.say(talk, sofia, "Tea!");
        assertThat(shown(talk)).isEqualTo(1);

        RoomCard bar = roomScene.make(RoomKind.CLOSED, "Bar", ben, sofia);
        roomScene.say(bar, ben, "Cheers");
        assertThat(shown(bar)).isZero();
    }

    private long shown(RoomCard room) {
        return events.stream(RoomChanged.class)
                .filter(change -> change.id() == room.id())
                .count();
    }
}
