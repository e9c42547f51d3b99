package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class ThreadsTests extends KitchenTest {

    @Autowired
    private Threads threads;

    @Autowired
    private Talking talking;

    @Autowired
    private Rooms rooms;

    @BeforeEach
    void meet() {
        ben.signIn();
    }

    @Test
    void aReplyInTheRoomQuotesWhatItAnswersAndStandsInItsThreadToo() {
        long price = scene.say(ben, "the **price** of `milk`!");
        long answer = scene.say(sofia, KitchenScene.answer(price, true));

        MessageItem read = scene.read(ben).getLast();
        assertThat(read.id()).isEqualTo(answer);
        assertThat(quoteOf(read).id()).isEqualTo(price);
        assertThat(quoteOf(read).author()).isNotNull().extracting("name").isEqualTo("Ben Whitlock");
        assertThat(quoteOf(read).excerpt()).isEqualTo("the price of milk!");
        assertThat(scene.read(ben).getFirst().replies()).isEqualTo(1);
        assertThat(thread(price)).containsExactly(answer, price);
    }

    private static MessageQuote quoteOf(MessageItem item) {
        return Objects.requireNonNull(item.quote());
    }

    private List<Long> thread(long id) {
        return threads.newest(kitchen, id).items().stream().map(MessageItem::id).toList();
    }

    @Test
    void aReplyInTheThreadAloneStandsNowhereElse() {
        long price = scene.say(ben, "the price of milk!");
        long answer = scene.say(sofia, KitchenScene.answer(price, false));
        long next = scene.say(ben, "Something else");

        assertThat(scene.read(ben)).extracting(MessageItem::id).containsExactly(price, next);
        assertThat(scene.read(ben).getFirst().replies()).isEqualTo(1);
        assertThat(thread(price)).containsExactly(answer, price);
        assertThat(threads.beginning(kitchen, answer).id()).isEqualTo(price);
    }

    @Test
    void anAnswerToAnAnswerStandsInTheSameThread() {
        long price = scene.say(ben, "the price of milk!");
        long first = scene.say(sofia, KitchenScene.answer(price, false));
        long second = scene.say(ben, KitchenScene.answer(first, true));

        assertThat(thread(price)).containsExactly(second, first, price);
        assertThat(scene.read(ben).getLast().threadId()).isEqualTo(price);
        assertThat(quoteOf(scene.read(ben).getLast()).id()).isEqualTo(first);
        assertThat(scene.read(ben).getFirst().replies()).isEqualTo(2);
    }

    @Test
    void whatWasDeletedIsQuotedWithoutAWord() {
        long price = scene.say(ben, "the price of milk!");
        scene.say(sofia, KitchenScene.answer(price, true));
        talking.delete(price);

        MessageItem answer = scene.read(sofia).getLast();
        assertThat(quoteOf(answer)).isEqualTo(new MessageQuote(price, null, ""));
        talking.putBack(price);
        assertThat(quoteOf(scene.read(sofia).getLast()).excerpt()).isEqualTo("the price of milk!");
    }

    @Test
    void whatIsSaidOtherwiseIsQuotedOtherwise() {
        long price = scene.say(ben, "the prince of milk");
        scene.say(sofia, KitchenScene.answer(price, true));
        scene.read(sofia);
        talking.edit(price, "the price of milk");
        assertThat(quoteOf(scene.read(sofia).getLast()).excerpt()).isEqualTo("the price of milk");
    }

    @Test
    void whatWasDeletedStaysWithoutItsWordsForAsLongAsItHasReplies() {
        long price = scene.say(ben, "the price of milk!");
        long answer = scene.say(sofia, KitchenScene.answer(price, false));
        talking.delete(price);

        MessageItem left = scene.read(sofia).getFirst();
        assertThat(left.deleted()).isTrue();
        assertThat(left.text() + left.html()).isEmpty();
        assertThat(left.replies()).isEqualTo(1);
        scene.say(ben, KitchenScene.answer(price, false));
        assertThat(thread(price)).hasSize(3);

        sofia.does(() -> talking.delete(answer));
        ben.does(() -> talking.delete(thread(price).getFirst()));
        assertThat(scene.read(sofia)).isEmpty();
        sofia.does(() -> talking.putBack(answer));
        assertThat(scene.read(sofia)).extracting(MessageItem::deleted).containsExactly(true);
    }

    @Test
    void aLongThreadComesPageByPageDownToWhatItBeginsWith() {
        long price = scene.say(ben, "the price of milk!");
        List<Long> said = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> scene.say(ben, KitchenScene.answer(price, false)))
                .toList();
        List<Long> read = new ArrayList<>();
        MessagePage page = threads.newest(kitchen, price);
        while (true) {
            page.items().forEach(item -> read.add(item.id()));
            if (!page.more()) {
                break;
            }
            page = threads.before(kitchen, price, read.getLast());
        }
        assertThat(read.getLast()).isEqualTo(price);
        assertThat(read.subList(0, 120)).containsExactlyElementsOf(said.reversed());
        assertThat(scene.read(ben).getFirst().replies()).isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE})
    void whatNeverWasIsNotAnswered(long id) {
        assertThatThrownBy(() -> scene.say(ben, KitchenScene.answer(id, true))).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> threads.newest(kitchen, id)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> threads.beginning(kitchen, id)).isInstanceOf(MessageGone.class);
    }

    @Test
    void whatWasDeletedBeforeAnybodyAnsweredIsNotAnswered() {
        long price = scene.say(ben, "the price of milk!");
        talking.delete(price);
        assertThatThrownBy(() -> scene.say(sofia, KitchenScene.answer(price, true)))
                .isInstanceOf(MessageGone.class);
    }

    @Test
    void aMessageOfAnotherRoomIsNeitherAnsweredNorReadHere() {
        long bar = rooms.openOnce("bar");
        long elsewhere = scene.sayIn(bar, ben, "Something for the bar alone");
        assertThatThrownBy(() -> scene.say(ben, KitchenScene.answer(elsewhere, true)))
                .isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> threads.newest(kitchen, elsewhere)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> threads.beginning(kitchen, elsewhere)).isInstanceOf(MessageGone.class);
    }

    @Test
    void aStrangerReadsNoThread() {
        long price = scene.say(ben, "the price of milk!");
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> threads.newest(kitchen, price)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> threads.before(kitchen, price, 9)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> threads.beginning(kitchen, price)).isInstanceOf(AuthenticationException.class);
    }
}
