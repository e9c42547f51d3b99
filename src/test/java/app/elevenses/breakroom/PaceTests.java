package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.people.Acting;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.TooFast;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** How much somebody may do in a short time, and what becomes of the rest; the clock goes on meanwhile. */
@TestPropertySource(properties = "elevenses.limits-lifted=false")
class PaceTests extends KitchenTest {

    private static final int AT_ONCE = 20;

    private static final int FLOOD = 200;

    @Autowired
    private Talking talking;

    @Autowired
    private Reactions reactions;

    @Autowired
    private Acting acting;

    @Test
    void whoeverSaysALotIsToldHowLongTheyWait() {
        int kept = saidUntilHeldUp(ben);

        assertThat(kept).isBetween(AT_ONCE, FLOOD - 1);
        assertThat(scene.words(sofia)).hasSize(kept);
        assertThatThrownBy(() -> IntStream.range(0, FLOOD).forEach(more -> scene.say(ben, "One more")))
                .isInstanceOfSatisfying(TooFast.class, refused -> {
                    assertThat(refused.waitMillis())
                            .isBetween(1L, Duration.ofSeconds(2).toMillis() + 1);
                    assertThat(refused.details()[0]).isIn(1L, 2L);
                });
    }

    @Test
    void aFloodHoldsUpNobodyElse() {
        long kept = IntStream.range(0, FLOOD)
                .filter(number -> isSaid(ben, KitchenScene.draft("Flood " + number)))
                .count();

        assertThat(kept).isLessThan(FLOOD / 2);
        scene.say(sofia, "Still here");
        assertThat(scene.words(ada)).endsWith("Still here");
    }

    @Test
    void theSameMessageSentAgainCountsOnceAndIsThereOnce() {
        MessageDraft draft = KitchenScene.draft("Over a bad line");
        long id = scene.say(ben, draft);

        assertThat(IntStream.range(0, FLOOD).mapToLong(again -> scene.say(ben, draft)))
                .containsOnly(id);
        assertThat(saidUntilHeldUp(ben)).isGreaterThanOrEqualTo(AT_ONCE - 1);
        assertThat(scene.say(ben, draft)).isEqualTo(id);
        assertThat(scene.words(sofia)).containsOnlyOnce("Over a bad line");
    }

    @Test
    void whatIsNotKeptDoesNotCount() {
        IntStream.range(0, FLOOD)
                .forEach(number -> assertThatThrownBy(() -> scene.say(ben, KitchenScene.answer(Long.MAX_VALUE, true)))
                        .isInstanceOf(MessageGone.class));

        assertThat(saidUntilHeldUp(ben)).isGreaterThanOrEqualTo(AT_ONCE);
    }

    @Test
    void sayingItOtherwiseCountsAsSayingIt() {
        long id = scene.say(ben, "As it was first");

        assertThatThrownBy(
                        () -> IntStream.range(0, FLOOD).forEach(number -> scene.edit(ben, id, "Otherwise " + number)))
                .isInstanceOf(TooFast.class);
        assertThat(scene.words(sofia)).singleElement().asString().startsWith("Otherwise");
    }

    @Test
    void reactionsAreCountedForThemselves() {
        long id = scene.say(sofia, "React to me");

        assertThatThrownBy(() -> ben.does(() -> IntStream.range(0, FLOOD).forEach(any -> {
                    reactions.react(id, "🎉");
                    reactions.takeBack(id, "🎉");
                })))
                .isInstanceOf(TooFast.class);
        scene.say(ben, "I can still talk");
        assertThat(scene.words(sofia)).endsWith("I can still talk");
    }

    @Test
    void whoeverIsActedForIsNotHeldUp() {
        acting.as(
                ben.handle(),
                () -> IntStream.range(0, FLOOD / 4)
                        .forEach(number -> talking.say(kitchen, KitchenScene.draft("By the clock " + number))));

        assertThat(scene.count("messages where author_id = " + ben.id())).isEqualTo(FLOOD / 4);
        assertThat(saidUntilHeldUp(ben)).isGreaterThanOrEqualTo(AT_ONCE);
    }

    private int saidUntilHeldUp(Colleague somebody) {
        int said = 0;
        while (said < FLOOD && isSaid(somebody, KitchenScene.draft("No. " + said))) {
            said++;
        }
        return said;
    }

    private boolean isSaid(Colleague somebody, MessageDraft draft) {
        try {
            return scene.say(somebody, draft) > 0;
        } catch (TooFast wait) {
            return false;
        }
    }
}
