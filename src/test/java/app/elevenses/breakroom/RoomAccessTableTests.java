package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

/** Who gets at what of a room. */
@SpringBootTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomAccessTableTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private KitchenScene scene;
    private RoomPeople people;

    @BeforeAll
    void meet() {
        scene = KitchenScene.quiet(beans);
        people = RoomPeople.hired(scene);
    }

    /** Nobody is removed from a conversation of two. */
    @ParameterizedTest
    @CsvFileSource(resources = "room-access.csv", delimiter = '|', useHeadersInDisplayName = true)
    void everybodyGetsAtWhatIsForThem(
            RoomKind kind,
            String surface,
            String maker,
            String member,
            @Nullable String removed,
            String outsider,
            String administrator,
            String stranger,
            String moderator) {
        RoomSurfaces room = RoomSurfaces.of(beans, scene, people, kind);
        expect(room, surface, "stranger", stranger);
        expect(room, surface, "outsider", outsider);
        if (removed != null) {
            expect(room, surface, "removed", removed);
        }
        expect(room, surface, "moderator", moderator);
        expect(room, surface, "administrator", administrator);
        expect(room, surface, "member", member);
        expect(room, surface, "maker", maker);
    }

    private static void expect(RoomSurfaces room, String surface, String who, String expected) {
        assertThat(room.outcome(surface, who)).as("%s: %s", who, surface).isEqualTo(expected);
    }
}
