package app.elevenses.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = "vaadin.productionMode=true")
@Import(Onlookers.class)
@WithMockUser
class PictureSweepTests {

    private static final long MAYA = 41;
    private static final long TOMAS = 42;
    private static final Random COLOURS = new Random();

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private Pictures pictures;

    @Autowired
    private PictureSweep sweep;

    @Autowired
    private JdbcClient database;

    @Test
    void theSweepTakesWhatNobodyKeptForADay() {
        PictureCard kept = takeIn(newPicture(30, 20), MAYA);
        PictureCard left = takeIn(newPicture(30, 20), MAYA);
        long content = contentOf(left);
        pictures.keep(kept.id(), MAYA);

        sweep.sweep(Instant.now().plus(Duration.ofHours(23)));
        assertThat(pictures.cards(List.of(kept.id(), left.id()))).hasSize(2);

        sweep.sweep(Instant.now().plus(Duration.ofHours(25)));
        assertThat(pictures.cards(List.of(kept.id(), left.id()))).containsOnlyKeys(kept.id());
        assertThat(renditionsOf(content)).isZero();
        assertThatThrownBy(() -> pictures.keep(left.id(), MAYA)).isInstanceOf(PictureGone.class);
    }

    @Test
    void aContentStaysForAsLongAsOneOfItsPicturesDoes() {
        byte[] content = newPicture(300, 200);
        PictureCard maya = takeIn(content, MAYA);
        PictureCard tomas = takeIn(content, TOMAS);
        pictures.keep(maya.id(), MAYA);
        pictures.keep(tomas.id(), TOMAS);
        long shared = contentOf(maya);

        pictures.release(maya.id());
        sweep.sweep(Instant.now().plus(Duration.ofHours(25)));
        assertThat(pictures.cards(List.of(maya.id(), tomas.id()))).containsOnlyKeys(tomas.id());
        assertThat(renditionsOf(shared)).isEqualTo(2);

        pictures.release(tomas.id());
        sweep.sweep(Instant.now().plus(Duration.ofHours(25)));
        assertThat(renditionsOf(shared)).isZero();
    }

    @Test
    void theSweepPassesOverWhatAFeatureStillRefersTo() {
        PictureCard used = takeIn(newPicture(30, 20), MAYA);
        PictureCard unused = takeIn(newPicture(30, 20), MAYA);
        database.sql("create table album (picture_id bigint not null references pictures (id))")
                .update();
        try {
            database.sql("insert into album values (?)").param(used.id()).update();
            sweep.sweep(Instant.now().plus(Duration.ofHours(25)));
            assertThat(pictures.cards(List.of(used.id(), unused.id()))).containsOnlyKeys(used.id());
        } finally {
            database.sql("drop table album").update();
        }
    }

    @Test
    void twoSweepsAtOnceAndUploadsBetweenThemAllEndWell() throws Exception {
        byte[] content = newPicture(60, 50);
        Instant tomorrow = Instant.now().plus(Duration.ofHours(25));
        try (ExecutorService threads = onlookers.threads(6)) {
            List<Future<?>> sweeps = Stream.<Future<?>>generate(() -> threads.submit(() -> sweep.sweep(tomorrow)))
                    .limit(20)
                    .toList();
            Callable<PictureCard> upload = () -> takeIn(content, MAYA);
            Stream.generate(() -> threads.submit(upload)).limit(40).toList().forEach(PictureSweepTests::result);
            for (Future<?> one : sweeps) {
                one.get();
            }
        }
        PictureCard last = takeIn(content, MAYA);
        assertThat(renditionsOf(contentOf(last))).isEqualTo(1);
    }

    private PictureCard takeIn(byte[] content, long owner) {
        return pictures.takeIn(new ByteArrayInputStream(content), owner);
    }

    /** A colour nobody had before, so that each test brings pictures of its own. */
    private static byte[] newPicture(int width, int height) {
        BufferedImage picture = SamplePictures.gradient(width, height);
        for (int x = 0; x < 8; x++) {
            picture.setRGB(x, 0, COLOURS.nextInt());
        }
        return SamplePictures.png(picture);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private long contentOf(PictureCard card) {
        return database.sql("select content_id from pictures where id = ?")
                .param(card.id())
                .query(Long.class)
                .single();
    }

    private long renditionsOf(long contentId) {
        return database.sql("select count(*) from picture_renditions where content_id = ?")
                .param(contentId)
                .query(Long.class)
                .single();
    }
}
