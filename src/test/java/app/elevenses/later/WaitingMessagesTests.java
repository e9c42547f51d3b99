package app.elevenses.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.AtOnce;
import app.elevenses.breakroom.KitchenScene;
import app.elevenses.breakroom.KitchenTest;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.MessageGone;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.NotInRoom;
import app.elevenses.breakroom.PictureDraft;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomGone;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.Talking;
import app.elevenses.images.PictureGone;
import app.elevenses.images.PictureUse;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class WaitingMessagesTests extends KitchenTest {

    @Autowired
    private WaitingMessages waiting;

    @Autowired
    private Talking talking;

    @Autowired
    private List<PictureUse> pictureUses;

    @Autowired
    private Clock clock;

    private Instant soon = Instant.EPOCH;

    @BeforeEach
    void meet() {
        soon = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
        sofia.signIn();
    }

    @Test
    void nobodyButItsWriterKnowsOfWhatWaits() {
        long id = waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon);
        WaitingItem mine = mine(sofia).getFirst();
        assertThat(mine(sofia)).hasSize(1);
        assertThat(mine.id()).isEqualTo(id);
        assertThat(mine.text()).isEqualTo("Cake at four");
        assertThat(mine.at()).isEqualTo(soon);
        assertThat(mine.stopped()).isFalse();
        assertThat(mine(ben)).isEmpty();
        assertThat(scene.words(ben)).isEmpty();
        assertThat(ben.does(() -> waiting.words(List.of(id)))).isEmpty();
    }

    private List<WaitingItem> mine(Colleague reader) {
        return reader.does(() -> waiting.mine());
    }

    @Test
    void pressedTwiceItWaitsOnce() throws Exception {
        MessageDraft draft = KitchenScene.draft("Cake at four");
        AtOnce.all(4, () -> sofia.does(() -> waiting.leave(kitchen, draft, soon)));
        assertThat(mine(sofia)).hasSize(1);
    }

    @Test
    void itIsSaidNowAndOnlyOnceIfOneLikes() {
        long id = waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon);
        waiting.sendNow(id);
        assertThat(scene.words(ben)).containsExactly("Cake at four");
        assertThat(scene.read(ben).getFirst().author().id()).isEqualTo(sofia.id());
        assertThat(mine(sofia)).isEmpty();
        assertThatThrownBy(() -> waiting.sendNow(id)).isInstanceOf(NotThere.class);
        assertThat(scene.words(ben)).hasSize(1);
    }

    @Test
    void itIsSaidOtherwiseUnlessItWasChangedMeanwhile() {
        long id = waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon);
        int read = mine(sofia).getFirst().version();
        waiting.change(id, read, "Cake at five", soon.plusSeconds(3600));
        assertThatThrownBy(() -> waiting.change(id, read, "Cake at six", soon)).isInstanceOf(ChangedMeanwhile.class);
        WaitingItem now = mine(sofia).getFirst();
        assertThat(now.text()).isEqualTo("Cake at five");
        assertThat(now.at()).isEqualTo(soon.plusSeconds(3600));
        assertThatThrownBy(() -> waiting.change(id, now.version(), " \n", soon)).isInstanceOf(NothingSaid.class);
        assertThatThrownBy(() -> waiting.change(id, now.version(), "Too late", clock.instant()))
                .isInstanceOf(TimeOver.class);
        assertThat(mine(sofia)).containsExactly(now);
    }

    @Test
    void whatIsTakenBackIsThereAgainWhenPutBack() {
        long id = waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon);
        waiting.takeBack(id);
        assertThat(mine(sofia)).isEmpty();
        assertThatThrownBy(() -> waiting.takeBack(id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> waiting.sendNow(id)).isInstanceOf(NotThere.class);
        waiting.putBack(id);
        assertThat(mine(sofia)).hasSize(1);
        assertThatThrownBy(() -> waiting.putBack(id)).isInstanceOf(NotThere.class);
    }

    @Test
    void nobodyReachesWhatIsAnothers() {
        long id = waiting.leave(kitchen, KitchenScene.draft("Cake at four"), soon);
        ben.signIn();
        assertThatThrownBy(() -> waiting.change(id, 0, "Mine now", soon)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> waiting.sendNow(id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> waiting.takeBack(id)).isInstanceOf(NotThere.class);
        sofia.does(() -> waiting.takeBack(id));
        assertThatThrownBy(() -> waiting.putBack(id)).isInstanceOf(NotThere.class);
        assertThat(scene.words(ben)).isEmpty();
    }

    @Test
    void picturesGoWithItAndAreShownToItsWriterAloneUntilThen() {
        long picture = scene.picture(sofia).id();
        long another = scene.picture(ben).id();
        MessageDraft draft =
                new MessageDraft(KitchenScene.key(), "", List.of(new PictureDraft(picture, "A cake")), null, true);
        long id = waiting.leave(kitchen, draft, soon);
        assertThat(isShown(picture, sofia)).isTrue();
        assertThat(isShown(picture, ben)).isFalse();
        waiting.sendNow(id);
        assertThat(isShown(picture, ben)).isTrue();
        MessageItem said = scene.read(ben).getFirst();
        assertThat(said.pictures()).hasSize(1);
        assertThat(said.pictures().getFirst().alt()).isEqualTo("A cake");
        MessageDraft stolen = new MessageDraft(KitchenScene.key(), "Mine", another, "");
        assertThatThrownBy(() -> waiting.leave(kitchen, stolen, soon)).isInstanceOf(PictureGone.class);
    }

    private boolean isShown(long picture, Colleague reader) {
        return reader.<Boolean>does(() -> pictureUses.stream().anyMatch(use -> use.shows(picture)));
    }

    @Test
    void nothingIsLeftWhereOneMayNotWriteOrForAnAnswerToWhatIsElsewhere() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "Bar", ben);
        RoomCard garden = roomScene.make(RoomKind.OPEN, "Garden", ben);
        long secret = roomScene.say(bar, ben, "For the bar alone");
        MessageDraft draft = KitchenScene.draft("Hello");
        assertThatThrownBy(() -> waiting.leave(bar.id(), draft, soon)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> waiting.leave(-1, draft, soon)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> waiting.leave(garden.id(), draft, soon)).isInstanceOf(NotInRoom.class);
        MessageDraft answer = KitchenScene.answer(secret, true);
        assertThatThrownBy(() -> waiting.leave(kitchen, answer, soon)).isInstanceOf(MessageGone.class);
        assertThat(mine(sofia)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -31_536_000})
    void whatIsOverIsRefused(long seconds) {
        Instant over = clock.instant().plusSeconds(seconds);
        assertThatThrownBy(() -> waiting.leave(kitchen, KitchenScene.draft("Too late"), over))
                .isInstanceOf(TimeOver.class);
    }

    @Test
    void whatNobodyCouldSayIsRefusedAtOnce() {
        assertThatThrownBy(() -> waiting.leave(kitchen, KitchenScene.draft(" \u200b "), soon))
                .isInstanceOf(NothingSaid.class);
        assertThatThrownBy(() -> waiting.leave(kitchen, KitchenScene.draft("x".repeat(20_001)), soon))
                .isInstanceOf(TooManyWords.class);
        MessageDraft keyless = new MessageDraft("not a key", "Hello", null, "");
        assertThatThrownBy(() -> waiting.leave(kitchen, keyless, soon))
                .isInstanceOf(ConstraintViolationException.class);
        Instant far = clock.instant().plus(Duration.ofDays(367));
        assertThatThrownBy(() -> waiting.leave(kitchen, KitchenScene.draft("Far"), far))
                .isInstanceOf(TimeTooFar.class);
        waiting.leave(kitchen, KitchenScene.draft("x".repeat(20_000)), soon);
        assertThat(mine(sofia)).hasSize(1);
    }

    @Test
    void fiftyAreEnough() {
        for (int number = 0; number < WaitingMessages.MOST; number++) {
            waiting.leave(kitchen, KitchenScene.draft("Number " + number), soon);
        }
        MessageDraft more = KitchenScene.draft("One more");
        assertThatThrownBy(() -> waiting.leave(kitchen, more, soon)).isInstanceOf(EnoughWaiting.class);
        waiting.takeBack(mine(sofia).getFirst().id());
        waiting.leave(kitchen, more, soon);
        assertThat(mine(sofia)).hasSize(WaitingMessages.MOST);
    }

    @Test
    void aStrangerLeavesNothing() {
        MessageDraft draft = KitchenScene.draft("Hello");
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> waiting.leave(kitchen, draft, soon)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> waiting.mine()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> waiting.sendNow(1)).isInstanceOf(AuthenticationException.class);
    }

    /** Whatever is said otherwise of it, one message is one message. */
    @Test
    void whatWasSaidMeanwhileIsNotSaidAgain() {
        MessageDraft draft = KitchenScene.draft("Cake at four");
        long id = waiting.leave(kitchen, draft, soon);
        talking.say(kitchen, draft);
        waiting.sendNow(id);
        assertThat(scene.words(ben)).containsExactly("Cake at four");
    }
}
