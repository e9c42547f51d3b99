package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Discretions;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Whereabouts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@Tag("database")
class PresenceTests {

    private static final long KITCHEN = 1;
    private static final long BAR = 2;

    @Autowired
    private Whereabouts whereabouts;

    @Autowired
    private Discretions discretions;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final List<Object> told = new ArrayList<>();
    private Presence presence;
    private final PersonCard ben = person(-7, "Ben");
    private final PersonCard sofia = person(-8, "Sofia");

    private static PersonCard person(long id, String name) {
        return new PersonCard(id, name, name, null, ZoneId.of("Europe/London"), null, null);
    }

    @BeforeEach
    void open() {
        presence = new Presence(whereabouts, told::add);
    }

    @Test
    void whoeverIsInvisibleIsThereAndSeenByNobody() {
        Colleague mina = beans.createBean(Colleagues.class).hire("Mina Park");
        presence.enter(KITCHEN, ben);
        presence.enter(KITCHEN, person(mina.id(), mina.name()));
        assertThat(presence.here(KITCHEN)).hasSize(2);
        mina.does(() -> discretions.beInvisible(true));
        assertThat(presence.here(KITCHEN)).containsExactly(ben);
        assertThat(presence.isIn(KITCHEN, mina.id())).isTrue();
        mina.does(() -> discretions.beInvisible(false));
        assertThat(presence.here(KITCHEN)).hasSize(2);
    }

    @Test
    void whoeverComesIsThereUntilTheyGo() {
        presence.enter(KITCHEN, sofia);
        presence.enter(KITCHEN, ben);
        assertThat(presence.here(KITCHEN)).containsExactly(ben, sofia);
        assertThat(presence.here(BAR)).isEmpty();
        presence.leave(KITCHEN, ben.id());
        assertThat(presence.here(KITCHEN)).containsExactly(sofia);
    }

    @Test
    void severalScreensCountOnceAndTheLastOneToCloseIsTheEnd() {
        presence.enter(KITCHEN, ben);
        presence.enter(KITCHEN, ben);
        assertThat(presence.here(KITCHEN)).containsExactly(ben);
        presence.leave(KITCHEN, ben.id());
        assertThat(presence.here(KITCHEN)).containsExactly(ben);
        presence.leave(KITCHEN, ben.id());
        assertThat(presence.here(KITCHEN)).isEmpty();
    }

    @Test
    void othersAreToldOnlyWhenSomebodyComesOrGoes() {
        presence.enter(KITCHEN, ben);
        presence.enter(KITCHEN, ben);
        presence.leave(KITCHEN, ben.id());
        presence.leave(BAR, sofia.id());
        presence.leave(KITCHEN, ben.id());
        assertThat(told).containsExactly(new PresenceChanged(KITCHEN), new PresenceChanged(KITCHEN));
    }

    @Test
    void nobodyIsLeftBehindHoweverManyComeAndGoAtOnce() {
        Presence crowded = new Presence(whereabouts, event -> {});
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 800)
                    .forEach(number -> people.execute(() -> {
                        crowded.enter(KITCHEN, person(number % 20, "Somebody"));
                        crowded.leave(KITCHEN, number % 20);
                    }));
        }
        assertThat(crowded.here(KITCHEN)).isEmpty();
    }
}
