package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.elevenses.images.PictureCard;
import app.elevenses.images.PictureGone;
import app.elevenses.text.TooManyWords;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SaidWithPicturesTests extends KitchenTest {

    @Autowired
    private Talking talking;

    @BeforeEach
    void arrive() {
        ben.signIn();
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
        talking.edit(id, "A herd");
        talking.edit(id, "");
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
}
