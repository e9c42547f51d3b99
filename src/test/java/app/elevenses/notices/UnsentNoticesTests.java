package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.Wristwatch;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomScene;
import app.elevenses.later.MessageNotSent;
import app.elevenses.later.WaitingMessages;
import app.elevenses.people.Colleagues.Colleague;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

@NoticesTest
class UnsentNoticesTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Notices notices;

    @Autowired
    private WaitingMessages waiting;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private Wristwatch clock;

    private NoticesScene scene;
    private Colleague ben;
    private Colleague sofia;
    private long id;

    @BeforeEach
    void stop() {
        scene = NoticesScene.empty(beans);
        KitchenScene.quiet(beans);
        RoomScene rooms = RoomScene.of(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares", "sofia@example.org", Locale.ENGLISH, "UTC");
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", ben, sofia);
        id = sofia.<Long>does(() -> waiting.leave(
                bar.id(),
                KitchenScene.draft("For the bar alone"),
                clock.instant().plusSeconds(60)));
        rooms.remove(bar, ben, sofia);
        scene.pass(Duration.ofMinutes(1));
        publisher.publishEvent(new MessageNotSent(id, sofia.id()));
        scene.pass(NoticesScene.A_WHILE);
    }

    private List<NoticeItem> of(Colleague reader) {
        return reader.does(() -> notices.newest(20)).items();
    }

    @Test
    void whoWroteItHearsThatItDidNotGoAndFindsTheirWords() {
        NoticeItem told = of(sofia).getFirst();
        assertThat(of(sofia)).hasSize(1);
        assertThat(told.kind()).isEqualTo(NoticeKind.UNSENT);
        assertThat(told.words()).isEqualTo("For the bar alone");
        assertThat(told.kind().address(told.groupId())).isEqualTo("/break-room/later");
        assertThat(outbox.contents(sofia.id())).hasSize(1);
        assertThat(of(ben)).isEmpty();
    }

    @Test
    void whatTheyHaveSeenToWaitsNoMore() {
        sofia.does(() -> waiting.takeBack(id));
        assertThat(of(sofia)).isEmpty();
        assertThat(outbox.contents(sofia.id())).isEmpty();
    }
}
