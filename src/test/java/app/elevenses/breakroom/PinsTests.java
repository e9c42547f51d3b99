package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class PinsTests extends KitchenTest {

    @Autowired
    private Pins pins;

    @Autowired
    private Talking talking;

    @BeforeEach
    void meet() {
        ben.signIn();
    }

    @Test
    void whatAnybodyPinsEverybodyFindsAndAnybodyUnpins() {
        long rota = scene.say(ben, "The rota");
        long lake = scene.say(sofia, "The way to the lake");
        pins.pin(lake);
        sofia.does(() -> pins.pin(rota));
        pins.pin(rota);

        assertThat(pinned(sofia)).containsExactly(rota, lake);
        assertThat(scene.read(sofia)).allMatch(MessageItem::pinned);
        sofia.does(() -> pins.unpin(lake));
        pins.unpin(lake);
        assertThat(pinned(ben)).containsExactly(rota);
        assertThat(scene.read(ben).getLast().pinned()).isFalse();
    }

    private List<Long> pinned(Colleague reader) {
        return reader.does(() -> pins.in(kitchen)).stream().map(MessageItem::id).toList();
    }

    @Test
    void whatIsDeletedIsPinnedNoMoreUntilItIsPutBack() {
        long rota = scene.say(ben, "The rota");
        pins.pin(rota);
        scene.say(sofia, KitchenScene.answer(rota, false));
        talking.delete(rota);
        assertThat(pinned(ben)).isEmpty();
        talking.putBack(rota);
        assertThat(pinned(ben)).containsExactly(rota);
    }

    @Test
    void fiftyAreEnough() {
        List<Long> said = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> scene.say(ben, "Number " + number))
                .toList();
        said.subList(0, 50).forEach(pins::pin);
        assertThatThrownBy(() -> pins.pin(said.getLast())).isInstanceOf(EnoughPinned.class);
        pins.unpin(said.getFirst());
        pins.pin(said.getLast());
        assertThat(pinned(sofia)).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE})
    void whatNeverWasIsNotPinned(long id) {
        assertThatThrownBy(() -> pins.pin(id)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> pins.unpin(id)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> pins.in(id)).isInstanceOf(RoomGone.class);
    }

    @Test
    void aMessageOfARoomOneMayNotEnterIsNotPinned() {
        long elsewhere =
                roomScene.say(roomScene.make(RoomKind.CLOSED, "Bar", sofia), sofia, "Something for the bar alone");
        assertThatThrownBy(() -> pins.pin(elsewhere)).isInstanceOf(MessageGone.class);
    }

    @Test
    void aStrangerPinsNothing() {
        long rota = scene.say(ben, "The rota");
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> pins.pin(rota)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> pins.unpin(rota)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> pins.in(kitchen)).isInstanceOf(AuthenticationException.class);
    }
}
