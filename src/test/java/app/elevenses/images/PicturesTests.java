package app.elevenses.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@Tag("database")
@SpringBootTest
@Import(Onlookers.class)
@WithMockUser
class PicturesTests extends Album {

    @Autowired
    private PictureShelf shelf;

    @Test
    void anUploadIsKeptByTheOneWhoSentIt() {
        PictureCard card = takeIn(newPicture(2000, 1000), MAYA);
        assertThat(card).isEqualTo(new PictureCard(card.id(), 1600, 800));
        assertThat(card.url(PictureSize.MEDIUM)).isEqualTo("/pictures/" + card.id() + "/480");
        assertThat(pictures.isWaiting(card.id(), MAYA)).isTrue();

        assertThat(pictures.keep(card.id(), MAYA)).isEqualTo(card);
        assertThat(pictures.keep(card.id(), MAYA)).isEqualTo(card);
        assertThat(pictures.isWaiting(card.id(), MAYA)).isFalse();
    }

    @Test
    void anUploadOfSomebodyElseDoesNotExist() {
        PictureCard card = takeIn(newPicture(30, 20), MAYA);

        assertThatThrownBy(() -> pictures.keep(card.id(), TOMAS)).isInstanceOf(PictureGone.class);
        assertThatThrownBy(() -> pictures.keep(Long.MAX_VALUE, MAYA)).isInstanceOf(PictureGone.class);
        assertThat(pictures.isWaiting(card.id(), TOMAS)).isFalse();
        assertThat(pictures.isWaiting(card.id(), MAYA)).isTrue();
    }

    @Test
    void equalPicturesAreKeptOnce() {
        byte[] content = newPicture(600, 300);

        PictureCard maya = takeIn(content, MAYA);
        PictureCard tomas = takeIn(content, TOMAS);

        assertThat(tomas.id()).isNotEqualTo(maya.id());
        assertThat(contentOf(tomas)).isEqualTo(contentOf(maya));
        assertThat(renditionsOf(contentOf(maya))).isEqualTo(3);
    }

    @Test
    void thePictureSentByManyAtTheSameMomentIsKeptOnce() throws Exception {
        byte[] content = newPicture(700, 500);
        try (ExecutorService threads = onlookers.threads(8)) {
            Callable<PictureCard> upload = () -> takeIn(content, MAYA);
            List<PictureCard> cards = Stream.generate(() -> threads.submit(upload)).limit(16).toList().stream()
                    .map(Album::result)
                    .toList();

            assertThat(cards.stream().map(PictureCard::id)).doesNotHaveDuplicates();
            assertThat(cards.stream().map(this::contentOf).distinct()).hasSize(1);
            assertThat(renditionsOf(contentOf(cards.getFirst()))).isEqualTo(3);
        }
    }

    @Test
    void aContentThatSomebodyElseJustBroughtIsUsedAsItIs() {
        byte[] content = newPicture(700, 500);
        Prints prints = Darkroom.develop(content);
        byte[] digest = new byte[32];
        COLOURS.nextBytes(digest);

        PictureCard first = shelf.put(digest, prints, MAYA, Instant.now());
        PictureCard second = shelf.put(digest, prints, TOMAS, Instant.now());

        assertThat(contentOf(second)).isEqualTo(contentOf(first));
    }

    @Test
    void aContentIsNeverThereWithoutItsBytes() {
        byte[] digest = new byte[32];
        COLOURS.nextBytes(digest);
        Map<PictureSize, byte[]> tooMuch = Map.of(PictureSize.SMALL, new byte[17 * 1024 * 1024]);
        Prints prints = new Prints(1, 1, "image/png", tooMuch);

        assertThatThrownBy(() -> shelf.put(digest, prints, MAYA, Instant.now()))
                .isInstanceOf(DataAccessException.class);
        assertThat(shelf.again(digest, MAYA, Instant.now())).isEmpty();
    }

    @Test
    void cardsComeWithoutThoseThatAreGone() {
        PictureCard one = takeIn(newPicture(30, 20), MAYA);
        PictureCard two = takeIn(newPicture(90, 60), TOMAS);

        assertThat(pictures.cards(List.of(one.id(), two.id(), Long.MAX_VALUE)))
                .containsOnlyKeys(one.id(), two.id())
                .containsValues(one, two);
        assertThat(pictures.cards(List.of())).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void aStrangerGetsNothingDone() {
        assertThatThrownBy(() -> takeIn(newPicture(9, 9), MAYA)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pictures.cards(List.of(1L))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void timesAreKeptInUtcToTheMicrosecond() {
        Instant before = Instant.now();
        PictureCard card = takeIn(newPicture(9, 9), MAYA);
        long age = database.sql(
                        "select timestampdiff(second, taken_in_at, utc_timestamp(6)) from pictures where id = ?")
                .param(card.id())
                .query(Long.class)
                .single();
        assertThat(age).isBetween(0L, Duration.between(before, Instant.now()).toSeconds() + 1);
    }
}
