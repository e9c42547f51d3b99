package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Mutes;
import app.elevenses.people.PersonCard;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a room has for somebody of those whom they muted. */
class MutedTests extends KitchenTest {

    @Autowired
    private Mutes mutes;

    @Autowired
    private Reading reading;

    @Autowired
    private Typing typing;

    @Autowired
    private Reactions reactions;

    @Autowired
    private Highlights highlights;

    @BeforeEach
    void mute() {
        ben.does(() -> {
            mutes.mute(sofia.id());
            reading.mine();
        });
    }

    private Unread kitchenOf(Colleague reader) {
        return Objects.requireNonNull(reader.does(() -> reading.mine()).get(kitchen));
    }

    @Test
    void whatTheySayAloneLeavesNothingUnread() {
        Map<Long, Unread> before = ben.does(() -> reading.mine());
        scene.say(sofia, "For @" + ben.handle());
        assertThat(kitchenOf(ben)).extracting("waiting", "mentions").containsExactly(false, 0L);
        assertThat(ben.does(() -> reading.again(before, Set.of(kitchen))).get(kitchen))
                .extracting("waiting", "mentions")
                .containsExactly(false, 0L);

        scene.say(ada, "For @" + ben.handle());
        assertThat(kitchenOf(ben)).extracting("waiting", "mentions").containsExactly(true, 1L);
        assertThat(ben.does(() -> reading.again(before, Set.of(kitchen))).get(kitchen))
                .extracting("waiting", "mentions")
                .containsExactly(true, 1L);
    }

    @Test
    void theyAreNotCountedHoweverFarBack() {
        long read = scene.say(ada, "So far");
        IntStream.range(0, 3).forEach(number -> scene.say(sofia, "Muted " + number));
        scene.say(ada, "Heard");
        assertThat(ben.<Integer>does(() -> reading.waiting(kitchen, read))).isEqualTo(1);
        IntStream.range(0, RoomWindow.SIZE).forEach(number -> scene.say(sofia, "Muted still " + number));
        assertThat(ben.<Integer>does(() -> reading.waiting(kitchen, read))).isEqualTo(1);
        assertThat(ada.<Integer>does(() -> reading.waiting(kitchen, read))).isEqualTo(3 + RoomWindow.SIZE);
    }

    @Test
    void theirTypingIsNotShown() {
        RoomCard room = roomScene.make(RoomKind.CLOSED, "Quiet corner", ben, sofia, ada);
        for (Colleague each : new Colleague[] {ben, sofia, ada}) {
            roomScene.enter(room, each);
        }
        sofia.does(() -> typing.type(room.id()));
        assertThat(ben.does(() -> typing.in(room.id()))).isEmpty();
        assertThat(ada.does(() -> typing.in(room.id())))
                .extracting(PersonCard::id)
                .containsExactly(sofia.id());
        for (Colleague each : new Colleague[] {ben, sofia, ada}) {
            roomScene.exit(room, each);
        }
    }

    @Test
    void theyAreNotAmongWhatOneMissed() {
        Instant before = Instant.EPOCH;
        long muted = scene.say(sofia, "Much loved");
        long heard = scene.say(ada, "Loved as well");
        ada.does(() -> reactions.react(muted, "🎉"));
        sofia.does(() -> reactions.react(heard, "🎉"));
        assertThat(ben.does(() -> highlights.since(before, 10)))
                .extracting(MessageItem::id)
                .containsExactly(heard);
        assertThat(ada.does(() -> highlights.since(before, 10)))
                .extracting(MessageItem::id)
                .containsExactly(heard, muted);
    }

    @Test
    void nothingShowsToThem() {
        scene.say(sofia, "Does anybody hear me?");
        assertThat(scene.read(sofia)).isEqualTo(scene.read(ada)).isEqualTo(scene.read(ben));
    }
}
