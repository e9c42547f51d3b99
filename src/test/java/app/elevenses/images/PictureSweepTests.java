package app.elevenses.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@Tag("database")
@SpringBootTest
@Import(Onlookers.class)
@WithMockUser
class PictureSweepTests extends Album {

    @Autowired
    private PictureSweep sweep;

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
            Stream.generate(() -> threads.submit(upload)).limit(40).toList().forEach(Album::result);
            for (Future<?> one : sweeps) {
                one.get();
            }
        }
        PictureCard last = takeIn(content, MAYA);
        assertThat(renditionsOf(contentOf(last))).isEqualTo(1);
    }
}
