package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class MarkingUnreadTests extends KitchenTest {

    @Autowired
    private Reading reading;

    @Autowired
    private ApplicationEvents events;

    private long first;
    private long second;
    private long third;

    @BeforeEach
    void read() {
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
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia);
        long inTheBar = roomScene.say(bar, sofia, "Among ourselves");
        assertThatThrownBy(() -> reading.markUnread(kitchen, inTheBar)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> reading.markUnread(bar.id(), inTheBar)).isInstanceOf(RoomGone.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> reading.markUnread(kitchen, first)).isInstanceOf(AuthenticationException.class);
    }
}
