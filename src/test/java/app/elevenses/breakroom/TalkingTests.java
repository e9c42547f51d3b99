package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureGone;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

@SpringBootTest
@Tag("database")
class TalkingTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Talking talking;

    private KitchenScene scene;
    private Colleague ben;
    private Colleague sofia;
    private Colleague ada;

    @BeforeEach
    void arrive() {
        scene = KitchenScene.quiet(beans);
        ben = scene.hire("Ben Whitlock");
        sofia = scene.hire("Sofia Tavares");
        ada = scene.hire("Ada Lindqvist", Role.ADMINISTRATOR);
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
        List<Long> ids = atOnce(Stream.<Callable<Long>>generate(() -> () -> scene.say(ben, draft))
                .limit(20)
                .toList());

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
        atOnce(writers.stream()
                .<Callable<Long>>map(writer -> () -> IntStream.rangeClosed(1, 12)
                        .mapToLong(number -> scene.say(writer, "Number " + number))
                        .max()
                        .orElseThrow())
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

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(deeds.size())) {
            List<Future<T>> done = hands.invokeAll(deeds);
            for (Future<T> each : done) {
                each.get();
            }
            return done.stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void onlyTheWriterSaysItOtherwise() {
        long id = scene.say(ben, "the price of mlik!");
        assertThatThrownBy(() -> scene.edit(sofia, id, "Ben likes oat")).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> scene.edit(ada, id, "Ben likes oat")).isInstanceOf(MessageGone.class);

        scene.edit(ben, id, "the price of milk!");
        MessageItem edited = scene.read(sofia).getFirst();
        assertThat(edited.text()).isEqualTo("the price of milk!");
        assertThat(edited.editedAt()).isBetween(edited.saidAt(), Instant.now());
    }

    @Test
    void whoeverEditsOnASecondDeviceIsToldAndLosesNothing() {
        long id = scene.say(ben, "the price of milk!");
        talking.edit(id, "the price of tea!", null);
        Instant edited = scene.read(ben).getFirst().editedAt();
        assertThatThrownBy(() -> talking.edit(id, "the price of coffee!", null)).isInstanceOf(EditedMeanwhile.class);
        assertThat(scene.words(ben)).containsExactly("the price of tea!");

        talking.edit(id, " the price of tea! ", null);
        talking.edit(id, "the price of coffee!", edited);
        assertThat(scene.words(ben)).containsExactly("the price of coffee!");
    }

    @Test
    void anEditThatChangesNothingLeavesNoMark() {
        long id = scene.say(ben, "the price of milk!");
        scene.edit(ben, id, " the price of milk! ");
        assertThat(scene.read(ben).getFirst().editedAt()).isNull();
    }

    @Test
    void anEditNeedsWordsToo() {
        long id = scene.say(ben, "the price of milk!");
        assertThatThrownBy(() -> scene.edit(ben, id, "\u200b")).isInstanceOf(NothingSaid.class);
        assertThatThrownBy(() -> scene.edit(ben, id, "a".repeat(20_001))).isInstanceOf(TooManyWords.class);
        assertThat(scene.words(ben)).containsExactly("the price of milk!");
    }

    @Test
    void theWriterAndAnAdministratorDeleteAndNobodyElse() {
        long first = scene.say(ben, "One");
        long second = scene.say(ben, "Two");
        assertThatThrownBy(() -> sofia.does(() -> talking.delete(first))).isInstanceOf(MessageGone.class);
        talking.delete(first);
        ada.does(() -> talking.delete(second));
        assertThat(scene.words(sofia)).isEmpty();
    }

    @Test
    void whoeverDeletedItPutsItBackAndNobodyElse() {
        long id = scene.say(ben, "the price of milk!");
        ada.does(() -> talking.delete(id));
        assertThatThrownBy(() -> talking.putBack(id)).isInstanceOf(MessageGone.class);
        ada.does(() -> talking.putBack(id));
        assertThat(scene.words(sofia)).containsExactly("the price of milk!");
        assertThatThrownBy(() -> ada.does(() -> talking.putBack(id))).isInstanceOf(MessageGone.class);
    }

    @Test
    void whatIsDeletedIsNotEditedNorDeletedAgain() {
        long id = scene.say(ben, "the price of milk!");
        talking.delete(id);
        assertThatThrownBy(() -> talking.delete(id)).isInstanceOf(MessageGone.class);
        assertThatThrownBy(() -> scene.edit(ben, id, "Still here?")).isInstanceOf(MessageGone.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE})
    void aMessageThatNeverWasIsGone(long id) {
        assertThatThrownBy(() -> scene.edit(ben, id, "Hello")).isInstanceOf(MessageGone.class);
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
    void aPictureGoesWithWordsOrAlone() {
        PictureCard cow = scene.picture(ben);
        scene.say(ben, new MessageDraft(KitchenScene.key(), "the price of milk!", cow.id(), " A cow "));
        scene.say(
                ben,
                new MessageDraft(KitchenScene.key(), " ", scene.picture(ben).id(), "\u200b"));

        List<MessageItem> read = scene.read(sofia);
        assertThat(read.getFirst().pictures()).containsExactly(new MessagePicture(cow, "A cow"));
        assertThat(read.getLast().text()).isEmpty();
        assertThat(read.getLast().html()).isEmpty();
        assertThat(read.getLast().pictures()).extracting(MessagePicture::alt).containsExactly("");
    }

    @Test
    void tenPicturesGoTogetherInTheirOrderAndElevenDoNot() {
        List<PictureDraft> ten = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new PictureDraft(scene.picture(ben).id(), "Cow " + number))
                .toList();
        long id = scene.say(ben, draft("", ten));
        scene.edit(ben, id, "A herd");
        scene.edit(ben, id, "");
        MessageItem read = scene.read(sofia).getFirst();
        assertThat(read.pictures())
                .extracting(picture -> picture.card().id())
                .containsExactlyElementsOf(ten.stream().map(PictureDraft::id).toList());
        assertThat(read.pictures().getLast().alt()).isEqualTo("Cow 10");

        List<PictureDraft> eleven =
                Stream.concat(ten.stream(), ten.stream().limit(1)).toList();
        assertThatThrownBy(() -> scene.say(ben, draft("Look!", eleven))).isInstanceOf(TooManyPictures.class);
    }

    private static MessageDraft draft(String text, List<PictureDraft> pictures) {
        return new MessageDraft(KitchenScene.key(), text, pictures, null, true);
    }

    @Test
    void onePictureOfSomebodyElsesAmongOnesOwnKeepsNone() {
        long mine = scene.picture(ben).id();
        List<PictureDraft> both = List.of(
                new PictureDraft(mine, ""),
                new PictureDraft(scene.picture(sofia).id(), ""));
        assertThatThrownBy(() -> scene.say(ben, draft("Look!", both))).isInstanceOf(PictureGone.class);
        assertThat(scene.words(ben)).isEmpty();
        assertThat(scene.count("pictures where kept_at is not null and id = " + mine))
                .isZero();
    }

    @Test
    void aPictureOfSomebodyElsesOrNobodysIsRefused() {
        long sofias = scene.picture(sofia).id();
        for (long picture : new long[] {sofias, 0, -1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> scene.say(ben, new MessageDraft(KitchenScene.key(), "Look!", picture, "")))
                    .isInstanceOf(PictureGone.class);
        }
        assertThat(scene.words(ben)).isEmpty();
    }

    @Test
    void theDescriptionOfAPictureHasItsLength() {
        long picture = scene.picture(ben).id();
        assertThatThrownBy(
                        () -> scene.say(ben, new MessageDraft(KitchenScene.key(), "Look!", picture, "a".repeat(501))))
                .isInstanceOf(TooManyWords.class);
    }

    @Test
    void aStrangerSaysNothing() {
        long id = scene.say(ben, "Hello");
        long kitchen = scene.kitchen(ben);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> talking.say(kitchen, KitchenScene.draft("Hello")))
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> talking.edit(id, "Hello", null)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> talking.delete(id)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> talking.putBack(id)).isInstanceOf(AuthenticationException.class);
    }
}
