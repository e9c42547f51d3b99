package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Colleagues.Colleague;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

class ConversationTests extends KitchenTest {

    @Autowired
    private Conversation conversation;

    @Autowired
    private ConversationReader reader;

    @Autowired
    private RoomWindows windows;

    @Autowired
    private Talking talking;

    @Autowired
    private Reactions reactions;

    @Autowired
    private MessagePictures pictures;

    @Autowired
    private TransactionTemplate transaction;

    private List<Colleague> people = List.of();

    @BeforeEach
    void meet() {
        people = List.of(ben, sofia, scene.hire("佐藤 愛子"), ada);
        ben.signIn();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybodyReadsWhatTheDatabaseHoldsWhateverHappens(long seed) {
        Random chance = new Random(seed);
        List<Long> ids = new ArrayList<>();
        for (int step = 0; step < 90; step++) {
            Colleague somebody = people.get(chance.nextInt(people.size()));
            int deed = chance.nextInt(12);
            somebody.does(() -> happen(deed, ids, chance));
            assertThat(windows.newest(kitchen))
                    .as("step %d, deed %d", step, deed)
                    .isEqualTo(reader.newest(kitchen, RoomWindow.SIZE));
        }
        assertThat(windows.newest(kitchen)).hasSizeGreaterThan(5);
    }

    private void happen(int deed, List<Long> ids, Random chance) {
        if (deed < 4 || ids.isEmpty()) {
            ids.add(talking.say(kitchen, KitchenScene.draft("Something")));
            return;
        }
        long id = ids.get(chance.nextInt(ids.size()));
        try {
            switch (deed) {
                case 4, 5 -> reactions.react(id, "👍");
                case 6 -> reactions.takeBack(id, "👍");
                case 7, 8 -> talking.edit(id, "Something else " + chance.nextInt());
                case 9 -> talking.delete(id);
                case 10 -> ids.add(talking.say(kitchen, KitchenScene.answer(id, chance.nextBoolean())));
                default -> talking.putBack(id);
            }
        } catch (MessageGone refused) {
            assertThat(refused.key()).isEqualTo("breakroom.refusal.message-gone");
        }
    }

    @Test
    void olderMessagesComePageByPageToTheVeryFirst() {
        List<Long> said = IntStream.rangeClosed(1, 130)
                .mapToObj(number -> scene.say(ben, "Number " + number))
                .toList();
        List<Long> read = new ArrayList<>();
        MessagePage page = conversation.newest(kitchen);
        while (true) {
            page.items().forEach(item -> read.add(item.id()));
            if (!page.more()) {
                break;
            }
            assertThat(page.items()).hasSize(50);
            page = conversation.before(kitchen, read.getLast());
        }
        assertThat(read).containsExactlyElementsOf(said.reversed());
        assertThat(windows.newest(kitchen)).hasSize(120);
    }

    @Test
    void aFullWindowThatLosesAMessageFillsUpAgain() {
        List<Long> said = IntStream.rangeClosed(1, 122)
                .mapToObj(number -> scene.say(ben, "Number " + number))
                .toList();
        conversation.newest(kitchen);
        talking.delete(said.getLast());
        assertThat(windows.newest(kitchen))
                .extracting(MessageItem::id)
                .containsExactlyElementsOf(said.subList(1, 121).reversed());
    }

    @Test
    void somethingFurtherUpIsReadOncePerChange() {
        List<Long> said = IntStream.rangeClosed(1, 125)
                .mapToObj(number -> scene.say(ben, "Number " + number))
                .toList();
        reactions.react(said.getFirst(), "👍");
        List<MessageItem> read = conversation.these(kitchen, Set.of(said.getFirst(), said.getLast()));
        assertThat(read).extracting(MessageItem::id).containsExactly(said.getLast(), said.getFirst());
        assertThat(read.getLast().reactions()).hasSize(1);
        assertThat(scene.reads(() -> conversation.these(kitchen, Set.of(said.getFirst()))))
                .isZero();
    }

    @Test
    void readingWhatOthersHaveReadCostsNothingAndAnOlderPageAFixedNumberOfReads() {
        IntStream.rangeClosed(1, 190).forEach(number -> scene.say(ben, "Number " + number));
        long oldest = conversation.newest(kitchen).items().getLast().id();
        long older = conversation.before(kitchen, oldest).items().getLast().id();
        assertThat(scene.reads(() -> conversation.newest(kitchen))).isZero();
        assertThat(scene.reads(() -> conversation.before(kitchen, oldest))).isZero();
        long guests = beans.getBeanProvider(MessageExtra.class).stream().count();
        assertThat(scene.reads(() -> conversation.before(kitchen, older))).isLessThanOrEqualTo(9 + guests);
    }

    @Test
    void whatIsNotCommittedIsSeenByNobody() {
        long said = scene.say(ben, "Said");
        transaction.executeWithoutResult(rolledBack -> {
            scene.say(ben, "On second thoughts");
            CompletableFuture.runAsync(() -> people.getLast().does(() -> reactions.react(said, "👍")))
                    .join();
            assertThat(scene.words(people.getLast())).containsExactly("Said");
            rolledBack.setRollbackOnly();
        });
        assertThat(scene.words(ben)).containsExactly("Said");
    }

    @Test
    void aPictureIsSeenByThoseWhoReadTheMessageAndNobodyElse() {
        long picture = scene.picture(ben).id();
        assertThat(pictures.shows(picture)).isFalse();
        long id = scene.say(ben, new MessageDraft(KitchenScene.key(), "Look!", picture, ""));
        assertThat(people)
                .allSatisfy(each ->
                        assertThat(each.does(() -> pictures.shows(picture))).isTrue());
        talking.delete(id);
        assertThat(pictures.shows(picture)).isFalse();
        talking.putBack(id);
        assertThat(pictures.shows(picture)).isTrue();
        SecurityContextHolder.clearContext();
        assertThat(pictures.shows(picture)).isFalse();
    }

    @Test
    void everyPictureOfAMessageIsSeenByThoseWhoReadIt() {
        List<PictureDraft> three = Stream.generate(
                        () -> new PictureDraft(scene.picture(ben).id(), ""))
                .limit(3)
                .toList();
        scene.say(ben, new MessageDraft(KitchenScene.key(), "", three, null, true));
        assertThat(three)
                .allSatisfy(picture -> assertThat(people.getLast().does(() -> pictures.shows(picture.id())))
                        .isTrue());
    }

    @Test
    void aRoomThatIsNotThereIsNotRead() {
        long id = scene.say(ben, "Said");
        assertThatThrownBy(() -> conversation.newest(kitchen + 1)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> conversation.before(kitchen + 1, id)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> conversation.these(kitchen + 1, Set.of(id))).isInstanceOf(RoomGone.class);
    }

    @Test
    void aStrangerReadsNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> conversation.newest(kitchen)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> conversation.before(kitchen, 1)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> conversation.these(kitchen, Set.of(1L))).isInstanceOf(AuthenticationException.class);
    }
}
