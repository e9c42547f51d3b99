package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
@Tag("database")
class MarkingUnreadTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Reading reading;

    @Autowired
    private ApplicationEvents events;

    private KitchenScene scene;
    private RoomScene rooms;
    private Colleague ben;
    private Colleague sofia;
    private long kitchen;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void read() {
        scene = KitchenScene.quiet(beans);
        rooms = RoomScene.of(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares");
        kitchen = scene.kitchen(ben);
        ben.does(() -> reading.enter(kitchen));
        first = scene.say(sofia, "One");
        second = scene.say(sofia, "@" + ben.handle());
        third = scene.say(sofia, "Three");
        ben.signIn();
    }

    private Unread mine() {
        return Objects.requireNonNull(reading.mine().get(kitchen));
    }

    @Test
    void fromThatMessageOnItIsUnreadAgainUntilItIsRead() {
        reading.readUpTo(kitchen, third);
        reading.markUnread(kitchen, second);
        assertThat(mine().waiting()).isTrue();
        assertThat(mine().mentions()).isEqualTo(1);
        assertThat(reading.waiting(kitchen, reading.enter(kitchen))).isEqualTo(2);
        assertThat(events.stream(MarkedUnread.class).map(MarkedUnread::topic))
                .containsExactly(MarkedUnread.topicOf(ben.id()));
        assertThat(events.stream(ReadingMoved.class)).hasSize(2);

        reading.readUpTo(kitchen, third);
        assertThat(mine().waiting()).isFalse();
    }

    @Test
    void whatWasUnreadBeforeItStaysSo() {
        reading.markUnread(kitchen, third);
        assertThat(reading.waiting(kitchen, reading.enter(kitchen))).isEqualTo(3);
        reading.markUnread(kitchen, first);
        assertThat(reading.waiting(kitchen, reading.enter(kitchen))).isEqualTo(3);
    }

    @Test
    void nobodyElseReadsLess() {
        sofia.does(() -> reading.enter(kitchen));
        sofia.does(() -> reading.readUpTo(kitchen, third));
        reading.markUnread(kitchen, first);
        assertThat(sofia.does(() -> reading.enter(kitchen))).isEqualTo(third);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void whatWasNeverSaidThereIsRefused(long id) {
        reading.readUpTo(kitchen, third);
        assertThatThrownBy(() -> reading.markUnread(kitchen, id)).isInstanceOf(MessageGone.class);
        assertThat(mine().waiting()).isFalse();
    }

    @Test
    void anotherRoomIsLeftAlone() {
        RoomCard bar = rooms.make(RoomKind.CLOSED, "The bar", sofia);
        long inTheBar = rooms.say(bar, sofia, "Among ourselves");
        assertThatThrownBy(() -> reading.markUnread(kitchen, inTheBar)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> reading.markUnread(bar.id(), inTheBar)).isInstanceOf(RoomGone.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> reading.markUnread(kitchen, first)).isInstanceOf(AuthenticationException.class);
    }
}
