package app.elevenses.wall;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Profile;
import app.elevenses.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Tag("database")
class WallWindowTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private WallWindow window;

    @Autowired
    private CelebrationReader reader;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Profile profile;

    @Autowired
    private Answers answers;

    @Autowired
    private TransactionTemplate transaction;

    private WallScene scene;
    private List<Colleague> people = List.of();
    private Colleague maya;

    @BeforeEach
    void meet() {
        scene = WallScene.empty(beans);
        people = Stream.of("Maya Okafor", "Tomáš Dvořák", "佐藤 愛子", "Ada Lindqvist")
                .map(name -> scene.hire(name, name.startsWith("Ada") ? Role.ADMINISTRATOR : Role.STAFF))
                .toList();
        maya = people.getFirst();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theWindowShowsWhatTheDatabaseHoldsWhateverHappens(long seed) {
        Random chance = new Random(seed);
        List<Long> ids = new ArrayList<>();
        for (int step = 0; step < 90; step++) {
            Colleague somebody = people.get(chance.nextInt(people.size()));
            int deed = chance.nextInt(12);
            somebody.does(() -> happen(deed, ids, chance, somebody));
            List<CelebrationItem> fresh = maya.does(() -> reader.newest(WallWindow.SIZE));
            assertThat(maya.does(window::items))
                    .as("step %d, deed %d", step, deed)
                    .isEqualTo(fresh);
        }
        assertThat(maya.does(window::items)).hasSizeGreaterThan(5);
    }

    private void happen(int deed, List<Long> ids, Random chance, Colleague somebody) {
        if (deed < 4 || ids.isEmpty()) {
            ids.add(scene.celebrate(somebody, "Something", people.get(chance.nextInt(people.size())), somebody));
            return;
        }
        long id = ids.get(chance.nextInt(ids.size()));
        try {
            switch (deed) {
                case 4, 5 -> answers.cheer(id);
                case 6 -> answers.takeBackCheer(id);
                case 7, 8, 9 -> answers.comment(id, new CommentDraft(WallScene.key(), "Hear, hear"));
                case 10 -> celebrating.takeDown(id);
                default -> celebrating.putBack(id);
            }
        } catch (CelebrationGone refused) {
            assertThat(refused.key()).isEqualTo("wall.refusal.gone");
        }
    }

    @Test
    void theWindowIsSharedByAllUntilSomethingChanges() {
        long id = scene.celebrate(maya, "Hurray!", maya);
        List<CelebrationItem> read = maya.does(window::items);

        assertThat(people)
                .allSatisfy(each -> assertThat(each.does(window::items)).isSameAs(read));
        maya.does(() -> answers.cheer(id));
        assertThat(maya.does(window::items)).isNotSameAs(read);
    }

    @Test
    void aNewNameHangsThereAtOnceNearAndFar() {
        long id = scene.celebrate(maya, "Hurray!", maya);
        assertThat(maya.does(() -> window.older(id)).orElseThrow().poster().name())
                .isEqualTo("Maya Okafor");
        assertThat(maya.does(window::items).getFirst().poster().name()).isEqualTo("Maya Okafor");

        maya.does(() -> profile.rename("Maya Adichie"));

        assertThat(maya.does(window::items).getFirst().poster().name()).isEqualTo("Maya Adichie");
        assertThat(maya.does(() -> window.older(id)).orElseThrow().poster().name())
                .isEqualTo("Maya Adichie");
    }

    @Test
    void aPostThatIsRolledBackChangesNothing() {
        scene.celebrate(maya, "Hurray!", maya);
        List<CelebrationItem> read = maya.does(window::items);

        transaction.executeWithoutResult(rolledBack -> {
            scene.celebrate(maya, "On second thoughts", maya);
            rolledBack.setRollbackOnly();
        });

        assertThat(maya.does(window::items)).isSameAs(read);
    }

    @Test
    void whatIsNotCommittedIsSeenByNobody() {
        long hung = scene.celebrate(maya, "Hurray!", maya);

        transaction.executeWithoutResult(rolledBack -> {
            scene.celebrate(maya, "On second thoughts", maya);
            CompletableFuture.runAsync(() -> maya.does(() -> answers.cheer(hung)))
                    .join();
            assertThat(maya.does(window::items)).extracting(CelebrationItem::id).containsExactly(hung);
            rolledBack.setRollbackOnly();
        });

        assertThat(maya.does(window::items)).extracting(CelebrationItem::id).containsExactly(hung);
    }

    @Test
    void theWindowHoldsTheNewestSixty() {
        List<Long> hung = Stream.generate(() -> scene.celebrate(maya, "Hurray!", maya))
                .limit(65)
                .toList();
        assertThat(maya.does(window::items))
                .extracting(CelebrationItem::id)
                .containsExactlyElementsOf(hung.reversed().subList(0, 60));
    }
}
