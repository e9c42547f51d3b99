package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Reading on from anywhere, both ways. */
class AroundTests extends KitchenTest {

    private static final int MANY = 200;

    @Autowired
    private Conversation conversation;

    @Autowired
    private Reading reading;

    @Autowired
    private Talking talking;

    @BeforeEach
    void meet() {
        ben.signIn();
    }

    private List<Long> say(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> scene.say(sofia, "Number " + number))
                .toList();
    }

    private static List<Long> ids(MessagePage page) {
        return page.items().stream().map(MessageItem::id).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24, 25, 100, 130, 175, 198, 199})
    void aMessageIsShownWithThoseOnBothSides(int place) {
        List<Long> said = say(MANY);
        MessagePage page = conversation.around(kitchen, said.get(place)).orElseThrow();
        int first = Math.max(0, place - 24);
        int last = Math.min(MANY, place + 26);
        assertThat(ids(page))
                .containsExactlyElementsOf(said.subList(first, last).reversed());
        assertThat(page.more()).isEqualTo(first > 0);
        assertThat(page.isBehind()).isEqualTo(last < MANY);
        assertThat(page.newestId()).isEqualTo(said.getLast());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60, 150})
    void everythingIsReadOnceBothWaysWhileOthersWrite(int place) {
        List<Long> said = new ArrayList<>(say(MANY));
        MessagePage middle = conversation.around(kitchen, said.get(place)).orElseThrow();
        List<Long> read = new ArrayList<>(ids(middle).reversed());
        boolean older = middle.more();
        boolean newer = middle.isBehind();
        while (older || newer) {
            if (said.size() < MANY + 5) {
                said.add(scene.say(sofia, "Meanwhile"));
            }
            if (older) {
                MessagePage page = conversation.before(kitchen, read.getFirst());
                read.addAll(0, ids(page).reversed());
                older = page.more();
            }
            if (newer) {
                MessagePage page = conversation.after(kitchen, read.getLast());
                read.addAll(ids(page).reversed());
                newer = page.isBehind();
            }
        }
        assertThat(read).startsWith(said.getFirst()).containsExactlyElementsOf(said.subList(0, read.size()));
        assertThat(read).hasSizeGreaterThan(MANY);
        assertThat(conversation.after(kitchen, said.getLast()).items()).isEmpty();
    }

    @Test
    void aRoomOpensWhereOneStoppedHoweverFarBackThatIs() {
        reading.enter(kitchen);
        List<Long> said = say(MANY);
        reading.readUpTo(kitchen, said.get(39));
        MessagePage page = conversation.opening(kitchen, reading.enter(kitchen));
        assertThat(ids(page)).containsExactlyElementsOf(said.subList(15, 65).reversed());
        assertThat(page.isBehind()).isTrue();
        assertThat(reading.waiting(kitchen, said.get(39))).isEqualTo(MANY - 40);

        reading.readUpTo(kitchen, said.get(160));
        assertThat(conversation.opening(kitchen, said.get(160))).isEqualTo(conversation.newest(kitchen));
        assertThat(reading.waiting(kitchen, said.get(160))).isEqualTo(MANY - 161);
    }

    @Test
    void onlyWhatOthersHaveSaidWaits() {
        long before = reading.enter(kitchen);
        List<Long> said = say(RoomWindow.SIZE + 20);
        scene.say(ben, "My own");
        assertThat(reading.waiting(kitchen, before)).isEqualTo(said.size());
        sofia.does(() -> talking.delete(said.getFirst()));
        assertThat(reading.waiting(kitchen, before)).isEqualTo(said.size() - 1);
        assertThat(reading.waiting(kitchen, said.getLast())).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void whatWasNeverSaidStandsNowhere(long id) {
        say(3);
        assertThat(conversation.around(kitchen, id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, RoomWindow.SIZE + 40})
    void whatStandsElsewhereOrIsGoneIsNotFoundThere(int later) {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia);
        long inTheBar = roomScene.say(bar, sofia, "Among ourselves");
        long gone = scene.say(sofia, "Never mind");
        long beginning = scene.say(sofia, "Where is the ladder?");
        long beside = scene.say(ben, KitchenScene.answer(beginning, false));
        sofia.does(() -> talking.delete(gone));
        say(later);
        assertThat(conversation.around(kitchen, inTheBar)).isEmpty();
        assertThat(conversation.around(kitchen, gone)).isEmpty();
        assertThat(conversation.around(kitchen, beside)).isEmpty();
        assertThat(conversation.around(kitchen, beginning)).isPresent();
        assertThatThrownBy(() -> conversation.around(bar.id(), inTheBar)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> conversation.after(bar.id(), 0)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> conversation.opening(bar.id(), 0)).isInstanceOf(RoomGone.class);
        assertThat(reading.waiting(bar.id(), 0)).isZero();
    }

    @Test
    void nearTheNewestNothingIsReadAndFurtherUpAFixedNumberOfTimes() {
        List<Long> said = say(MANY);
        conversation.newest(kitchen);
        assertThat(scene.reads(() -> conversation.around(kitchen, said.get(150))))
                .isZero();
        assertThat(scene.reads(() -> conversation.after(kitchen, said.get(150))))
                .isZero();
        assertThat(scene.reads(() -> conversation.opening(kitchen, said.get(120))))
                .isZero();
        assertThat(scene.reads(() -> reading.waiting(kitchen, said.get(90)))).isZero();
        long guests = beans.getBeanProvider(MessageExtra.class).stream().count();
        assertThat(scene.reads(() -> conversation.around(kitchen, said.get(40))))
                .isLessThanOrEqualTo(10 + guests);
        assertThat(scene.reads(() -> conversation.after(kitchen, said.get(40)))).isLessThanOrEqualTo(9 + guests);
        assertThat(scene.reads(() -> reading.waiting(kitchen, said.get(40)))).isEqualTo(1);
    }

    @Test
    void aStrangerIsLedNowhere() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> conversation.around(kitchen, 1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> conversation.after(kitchen, 1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> conversation.opening(kitchen, 1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> reading.waiting(kitchen, 1)).isInstanceOf(AuthenticationException.class);
    }
}
