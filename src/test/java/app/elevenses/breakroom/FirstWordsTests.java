package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Tag("database")
@RecordApplicationEvents
class FirstWordsTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private HouseVoice house;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    private KitchenScene scene;
    private Colleague ben;
    private Colleague sofia;

    @BeforeEach
    void arrive() {
        scene = KitchenScene.quiet(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares");
    }

    @Test
    void theHouseSpeaksWhileNobodyIsSignedInAndNobodyKnowsTheRoomsYet() {
        long kitchen = scene.kitchen(ben);
        publisher.publishEvent(new RoomChanged(kitchen));
        SecurityContextHolder.clearContext();
        house.say(kitchen, "What is on your desk today?");
        assertThat(scene.words(ben)).containsExactly("What is on your desk today?");
    }

    @Test
    void onlyTheFirstWordsBetweenAFewShowItToTheOthers() {
        RoomScene rooms = RoomScene.of(beans);
        RoomCard talk = rooms.between(ben, sofia);
        assertThat(shown(talk)).isZero();
        rooms.say(talk, ben, "Tea?");
        assertThat(shown(talk)).isEqualTo(1);
        rooms.say(talk, sofia, "Tea!");
        assertThat(shown(talk)).isEqualTo(1);

        RoomCard bar = rooms.make(RoomKind.CLOSED, "Bar", ben, sofia);
        rooms.say(bar, ben, "Cheers");
        assertThat(shown(bar)).isZero();
    }

    private long shown(RoomCard room) {
        return events.stream(RoomChanged.class)
                .filter(change -> change.id() == room.id())
                .count();
    }
}
