package app.elevenses.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;

@SpringBootTest
@Tag("database")
class WallTests {

    private static final Instant MORNING = Instant.parse("2026-11-20T10:59:59.999999Z");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Wall wall;

    @Autowired
    private Celebrating celebrating;

    @Autowired
    private Answers answers;

    private WallScene scene;
    private Colleague maya;
    private Colleague tomas;

    @BeforeEach
    void meet() {
        scene = WallScene.empty(beans);
        maya = scene.hire("Maya Okafor");
        tomas = scene.hire("Tomáš Dvořák");
    }

    @Test
    void anEmptyWallIsAnEmptyPage() {
        maya.signIn();
        assertThat(wall.newest()).isEqualTo(new WallPage(List.of(), false));
        assertThat(wall.before(new WallKey(Instant.now(), 1))).isEqualTo(new WallPage(List.of(), false));
        assertThat(wall.find(1)).isEmpty();
    }

    @Test
    void everyPageIsFullUntilTheLast() {
        hang(20);
        maya.signIn();
        WallPage first = wall.newest();
        WallPage last = wall.before(first.items().getLast().key());

        assertThat(first.items()).hasSize(10);
        assertThat(first.more()).isTrue();
        assertThat(last.items()).hasSize(10);
        assertThat(last.more()).isFalse();
    }

    @Test
    void leafingThroughMeetsEverythingOnceAlsoWhatCameInTheSameMicrosecond() {
        List<Long> hung = hang(120);
        IntStream.range(40, 80).forEach(place -> scene.move(hung.get(place), MORNING));
        IntStream.range(0, 12).forEach(place -> scene.move(hung.get(place), MORNING.minusNanos(1_000)));
        maya.signIn();

        List<WallKey> seen = leafThrough(() -> {});

        assertThat(seen).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(seen.stream().map(WallKey::id)).containsExactlyInAnyOrderElementsOf(hung);
    }

    @Test
    void leafingThroughIsNotDisturbedByWhatComesMeanwhile() {
        List<Long> hung = hang(120);
        maya.signIn();

        List<WallKey> seen = leafThrough(() -> scene.celebrate(tomas, "Just now", maya));

        assertThat(seen).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(seen.stream().map(WallKey::id)).containsExactlyElementsOf(hung.reversed());
    }

    @Test
    void whatIsTakenDownIsPassedOver() {
        List<Long> hung = hang(30);
        maya.signIn();
        hung.subList(12, 22).forEach(celebrating::takeDown);

        assertThat(leafThrough(() -> {}).stream().map(WallKey::id))
                .hasSize(20)
                .doesNotContainAnyElementsOf(hung.subList(12, 22));
        assertThat(wall.these(hung)).hasSize(20);
        assertThat(wall.these(hung.subList(12, 22))).isEmpty();
    }

    @Test
    void theseAreFoundNearAndFar() {
        List<Long> hung = hang(70);
        maya.signIn();
        Set<Long> asked = Set.of(hung.getFirst(), hung.get(1), hung.getLast(), Long.MAX_VALUE);

        assertThat(wall.these(asked))
                .extracting(CelebrationItem::id)
                .containsExactly(hung.getLast(), hung.get(1), hung.getFirst());
        assertThat(wall.find(hung.getFirst())).isPresent();
    }

    @Test
    void aWarmWallIsNotReadAgain() {
        crowd(hang(60));
        maya.signIn();
        wall.newest();

        assertThat(scene.reads(wall::newest)).isZero();
        assertThat(scene.reads(() -> leafThrough(() -> {}))).isLessThanOrEqualTo(7);
    }

    @Test
    void aChangeIsReadOnceHoweverManyRowsThereAre() {
        List<Long> hung = hang(60);
        crowd(hung);
        maya.signIn();

        long change = scene.reads(() -> answers.takeBackCheer(hung.getLast()));
        long changeAndReading = scene.reads(() -> {
            scene.move(hung.getLast(), Instant.now());
            answers.takeBackCheer(hung.getLast());
            wall.newest();
            wall.newest();
            wall.find(hung.getLast());
        });
        assertThat(changeAndReading - change).isLessThanOrEqualTo(6);
    }

    @Test
    void aPageFromTheDatabaseTakesSixReadsHoweverManyRowsItHas() {
        List<Long> hung = hang(80);
        crowd(hung);
        long pictured = maya.does(() -> celebrating.celebrate(WallScene.draft(scene.picture(maya), "Rings", tomas)));
        scene.move(pictured, Instant.EPOCH);
        maya.signIn();
        WallKey far = wall.find(hung.get(9)).orElseThrow().key();

        assertThat(wall.before(far).items()).hasSize(10).last().isNotNull();
        assertThat(wall.before(far).items().subList(0, 9)).allSatisfy(item -> {
            assertThat(item.cheererIds()).hasSize(2);
            assertThat(item.commentCount()).isEqualTo(1);
        });
        assertThat(scene.reads(() -> wall.before(far))).isLessThanOrEqualTo(6);
    }

    @Test
    void aStrangerSeesNothing() {
        assertThatThrownBy(wall::newest).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> wall.find(1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> wall.these(List.of(1L))).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> wall.before(new WallKey(Instant.now(), 1)))
                .isInstanceOf(AuthenticationException.class);
    }

    private List<Long> hang(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> scene.celebrate(maya, "Number " + number, tomas, maya))
                .toList();
    }

    private void crowd(List<Long> hung) {
        hung.forEach(id -> {
            maya.does(() -> answers.cheer(id));
            tomas.does(() -> answers.cheer(id));
            tomas.does(() -> answers.comment(id, new CommentDraft(WallScene.key(), "Hear, hear")));
        });
    }

    private List<WallKey> leafThrough(Runnable betweenPages) {
        List<WallKey> seen = new ArrayList<>();
        WallPage page = wall.newest();
        while (true) {
            page.items().forEach(item -> seen.add(item.key()));
            if (!page.more()) {
                return seen;
            }
            betweenPages.run();
            page = wall.before(seen.getLast());
        }
    }
}
