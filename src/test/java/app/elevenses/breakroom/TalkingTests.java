package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class TalkingTests extends KitchenTest {

    @Autowired
    private Talking talking;

    @BeforeEach
    void arrive() {
        ben.signIn();
    }

    @Test
    void whatIsSaidIsReadByEverybody() {
        Instant before = Instant.now();
        long id = scene.say(ben, " the price\r\nof **milk**! ");

        MessageItem read = scene.read(sofia).getFirst();
        assertThat(read.id()).isEqualTo(id);
        assertThat(read.author().name()).isEqualTo("Ben Whitlock");
        assertThat(read.text()).isEqualTo("the price\nof **milk**!");
        assertThat(read.html()).isEqualTo("<p>the price<br>\nof <strong>milk</strong>!</p>");
        assertThat(read.saidAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(read.editedAt()).isNull();
        assertThat(read.pictures()).isEmpty();
    }

    @Test
    void twentyRetriesKeepOneMessage() {
        MessageDraft draft = KitchenScene.draft("the price of milk!");
        List<Long> ids = Stream.generate(() -> scene.say(ben, draft)).limit(20).toList();

        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(scene.words(ben)).containsExactly("the price of milk!");
    }

    @Test
    void twentyRetriesAtTheSameMomentKeepOneMessage() throws Exception {
        MessageDraft draft = KitchenScene.draft("the price of milk!");
        List<Long> ids = AtOnce.all(20, () -> scene.say(ben, draft));

        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(scene.words(ben)).containsExactly("the price of milk!");
    }

    @Test
    void theFirstWordsWinWhenTheSameKeyComesWithOthers() {
        MessageDraft first = KitchenScene.draft("the price of milk!");
        long id = scene.say(ben, first);
        assertThat(scene.say(ben, new MessageDraft(first.key(), "the price of tea!", null, "")))
                .isEqualTo(id);
        assertThat(scene.words(ben)).containsExactly("the price of milk!");
    }

    @Test
    void theSameKeyOfSomebodyElseIsTheirOwnMessage() {
        MessageDraft draft = KitchenScene.draft("Snap!");
        assertThat(scene.say(ben, draft)).isNotEqualTo(scene.say(sofia, draft));
    }

    @Test
    void whatWasDeletedIsNotSaidAgainByARetry() {
        MessageDraft draft = KitchenScene.draft("Forget it");
        long id = scene.say(ben, draft);
        talking.delete(id);
        assertThat(scene.say(ben, draft)).isEqualTo(id);
        assertThat(scene.words(ben)).isEmpty();
    }

    @Test
    void fourWritersAtOnceAreReadEachInTheirOrder() throws Exception {
        List<Colleague> writers = IntStream.range(0, 4)
                .mapToObj(number -> scene.hire("Writer " + number))
                .toList();
        AtOnce.each(
                4,
                writer -> IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> scene.say(writers.get(writer), "Number " + number))
                        .toList());

        List<MessageItem> read = scene.read(ben);
        assertThat(read).hasSize(48);
        for (Colleague writer : writers) {
            assertThat(read.stream()
                            .filter(message -> message.isBy(writer.id()))
                            .map(MessageItem::text))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj(number -> "Number " + number)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE})
    void aMessageThatNeverWasIsGone(long id) {
        assertThatThrownBy(() -> talking.edit(id, "Hello")).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> talking.delete(id)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> talking.putBack(id)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> talking.say(id, KitchenScene.draft("Hello"))).isInstanceOf(RoomGone.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u200b", "\u2800\u3164", "\u202e\u0007", "\ufe0f"})
    void nothingIsNotSaid(String nothing) {
        assertThatThrownBy(() -> scene.say(ben, nothing)).isInstanceOf(NothingSaid.class);
    }

    @Test
    void twentyThousandCharactersFitAndOneMoreDoesNot() {
        scene.say(ben, "🥛".repeat(20_000));
        assertThat(scene.words(sofia)).containsExactly("🥛".repeat(20_000));
        assertThatThrownBy(() -> scene.say(ben, "a".repeat(20_001))).isInstanceOf(TooManyWords.class);
    }

    @Test
    void controlCharactersAreLeftOut() {
        scene.say(ben, "the\u0000 price\u0007 of \u202emilk\u001b[31m");
        assertThat(scene.words(sofia)).containsExactly("the price of milk[31m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789abcdef0123456789abcdeg", "0123456789ABCDEF0123456789ABCDEF"})
    void aKeyHasItsShape(String key) {
        assertThatThrownBy(() -> scene.say(ben, new MessageDraft(key, "Hello", null, "")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aStrangerSaysNothing() {
        long id = scene.say(ben, "Hello");
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> talking.say(kitchen, KitchenScene.draft("Hello")))
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> talking.edit(id, "Hello")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> talking.delete(id)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> talking.putBack(id)).isInstanceOf(AuthenticationException.class);
    }
}
