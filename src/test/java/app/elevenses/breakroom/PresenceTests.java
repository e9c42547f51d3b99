package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.PersonCard;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PresenceTests {

    private static final long KITCHEN = 1;
    private static final long BAR = 2;

    private final List<Object> told = new ArrayList<>();
    private final Presence presence = new Presence(told::add);
    private final PersonCard ben = person(7, "Ben");
    private final PersonCard sofia = person(8, "Sofia");

    private static PersonCard person(long id, String name) {
        return new PersonCard(id, name, name, null, ZoneId.of("Europe/London"), null, null);
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
        Presence crowded = new Presence(event -> {});
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
