package app.elevenses.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of kept pictures bring along and look up. */
abstract class Album {

    static final long MAYA = 41;
    static final long TOMAS = 42;
    static final Random COLOURS = new Random();

    @Autowired
    Onlookers onlookers;

    @Autowired
    Pictures pictures;

    @Autowired
    JdbcClient database;

    PictureCard takeIn(byte[] content, long owner) {
        return pictures.takeIn(new ByteArrayInputStream(content), owner);
    }

    /** A colour nobody had before, so that each test brings pictures of its own. */
    static byte[] newPicture(int width, int height) {
        BufferedImage picture = SamplePictures.gradient(width, height);
        for (int x = 0; x < 8; x++) {
            picture.setRGB(x, 0, COLOURS.nextInt());
        }
        return SamplePictures.png(picture);
    }

    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    long contentOf(PictureCard card) {
        return database.sql("select content_id from pictures where id = ?")
                .param(card.id())
                .query(Long.class)
                .single();
    }

    long renditionsOf(long contentId) {
        return database.sql("select count(*) from picture_renditions where content_id = ?")
                .param(contentId)
                .query(Long.class)
                .single();
    }
}
