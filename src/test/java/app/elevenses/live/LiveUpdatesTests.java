package app.elevenses.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.SignedIn;
import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Tag("database")
class LiveUpdatesTests {

    private static final String KETTLE = "kettle";

    record Boiled(long id) implements Change {
        @Override
        public String topic() {
            return KETTLE;
        }
    }

    record Spilled(long id) implements Change {
        @Override
        public String topic() {
            return "floor";
        }
    }

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private LiveUpdates live;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    private BrowserlessApplicationContext portal;
    private Colleague maya;
    private Colleague tomas;
    private final List<Viewer> viewers = new ArrayList<>();

    @BeforeEach
    void open() {
        Colleagues colleagues = beans.createBean(Colleagues.class);
        maya = colleagues.hire("Maya Okafor");
        tomas = colleagues.hire("Tomáš Dvořák");
        portal = SpringBrowserlessApplicationContext.builder(application)
                .withoutRoutes()
                .build();
    }

    @AfterEach
    void close() {
        viewers.forEach(Viewer::goHome);
        portal.close();
    }

    @Test
    void screensAreToldAfterTheCommitAndNotBefore() {
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        viewer(maya, told::addAll);

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Boiled(1));
            assertThat(told).isEmpty();
        });
        await().until(() -> told.contains(1L));
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        viewer(maya, told::addAll);

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Boiled(1));
            status.setRollbackOnly();
        });
        events.publishEvent(new Boiled(2));

        await().until(() -> told.contains(2L));
        assertThat(told).containsExactly(2L);
    }

    @Test
    void aScreenIsToldOnlyOfWhatItWatches() {
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        viewer(maya, told::addAll);

        events.publishEvent(new Spilled(1));
        events.publishEvent(new Boiled(2));

        await().until(() -> told.contains(2L));
        assertThat(told).containsExactly(2L);
    }

    @Test
    void aBurstArrivesMergedAndWhole() {
        ConcurrentLinkedQueue<Set<Long>> told = new ConcurrentLinkedQueue<>();
        Viewer viewer = viewer(maya, told::add);

        viewer.locked(busy -> LongStream.range(0, 500).forEach(id -> events.publishEvent(new Boiled(id))));
        LongStream.range(500, 1_000).parallel().forEach(id -> events.publishEvent(new Boiled(id)));

        await().untilAsserted(() -> assertThat(told.stream().flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 1_000).boxed().toList()));
        assertThat(told).hasSizeLessThan(502).doesNotContain(Set.of());
    }

    @Test
    void aSlowViewerDelaysNeitherOthersNorWhoeverPosts() {
        CountDownLatch slow = new CountDownLatch(1);
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Long> toldLate = new ConcurrentLinkedQueue<>();
        viewer(maya, ids -> {
            awaitQuietly(slow);
            toldLate.addAll(ids);
        });
        viewer(tomas, told::addAll);

        events.publishEvent(new Boiled(1));
        await().until(() -> told.contains(1L));
        events.publishEvent(new Boiled(2));
        events.publishEvent(new Boiled(3));
        await().until(() -> told.contains(3L));

        assertThat(toldLate).isEmpty();
        slow.countDown();
        await().until(() -> toldLate.containsAll(List.of(1L, 2L, 3L)));
    }

    @Test
    void everybodyReadsAsThemselves() {
        ConcurrentLinkedQueue<Long> readers = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<UI> screens = new ConcurrentLinkedQueue<>();
        Consumer<Set<Long>> refresh = ids -> {
            screens.add(UI.getCurrent());
            readers.add(signedIn.id());
        };
        Colleague aiko = beans.createBean(Colleagues.class).hire("佐藤 愛子");
        viewer(maya, refresh);
        viewer(tomas, refresh);

        aiko.does(() -> events.publishEvent(new Boiled(1)));

        await().until(() -> readers.size() == 2);
        assertThat(readers).containsExactlyInAnyOrder(maya.id(), tomas.id());
        assertThat(screens).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void whoeverLooksAwayIsToldNothingAndLeavesNothingBehind() {
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        Viewer viewer = viewer(maya, told::addAll);
        int watching = live.watching(KETTLE);

        viewer.lookAway();
        assertThat(live.watching(KETTLE)).isEqualTo(watching - 1);
        events.publishEvent(new Boiled(1));
        viewer.look();
        viewer.lookAway();
        viewer.look();
        assertThat(live.watching(KETTLE)).isEqualTo(watching);
        events.publishEvent(new Boiled(2));

        await().until(() -> told.contains(2L));
        assertThat(told).containsExactly(2L);
    }

    @Test
    void whatWasOnItsWayToAScreenThatIsLeftDoesNotArrive() {
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        Viewer viewer = viewer(maya, told::addAll);

        viewer.locked(ui -> {
            events.publishEvent(new Boiled(1));
            await().until(() -> !ui.getSession().getPendingAccessQueue().isEmpty());
            ui.remove(viewer.screen);
        });

        assertThat(told).isEmpty();
    }

    @Test
    void aClosedTabLeavesNothingBehind() {
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        int before = live.watching(KETTLE);
        Viewer viewer = viewer(maya, ids -> {
            throw new AssertionError("nobody is there");
        });
        viewer(tomas, told::addAll);

        viewer.closeTab();
        assertThat(live.watching(KETTLE)).isEqualTo(before + 1);
        events.publishEvent(new Boiled(1));

        await().until(() -> told.contains(1L));
    }

    @Test
    void aRefreshThatFailsIsTriedAgainWithoutAnAlarm() {
        ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> alarms = new ConcurrentLinkedQueue<>();
        AtomicBoolean empty = new AtomicBoolean(true);
        Viewer viewer = viewer(maya, ids -> {
            if (empty.getAndSet(false)) {
                throw new IllegalStateException("the kettle is empty");
            }
            told.addAll(ids);
        });
        viewer.locked(ui -> ui.getSession().setErrorHandler(error -> alarms.add(error.getThrowable())));

        events.publishEvent(new Boiled(1));

        await().atMost(Duration.ofSeconds(20)).until(() -> told.contains(1L));
        assertThat(alarms).isEmpty();
    }

    private Viewer viewer(Colleague somebody, Consumer<Set<Long>> refresh) {
        Viewer viewer = new Viewer(portal, somebody);
        viewers.add(viewer);
        live.watch(viewer.screen, KETTLE, refresh);
        viewer.look();
        return viewer;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
