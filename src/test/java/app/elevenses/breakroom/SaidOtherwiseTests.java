package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.text.NothingSaid;
import app.elevenses.text.TooManyWords;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a message that is edited, deleted and put back. */
class SaidOtherwiseTests extends KitchenTest {

    @Autowired
    private Talking talking;

    @BeforeEach
    void arrive() {
        ben.signIn();
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
}
