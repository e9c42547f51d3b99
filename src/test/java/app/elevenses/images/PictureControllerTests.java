package app.elevenses.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@Tag("database")
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(Onlookers.class)
@WithMockUser
class PictureControllerTests {

    private static final ResultMatcher NOTHING = result -> {
        assertThat(result.getResponse().getStatus()).isEqualTo(404);
        assertThat(result.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(result.getResponse().getErrorMessage()).isNull();
        assertThat(result.getResponse().getHeader("ETag")).isNull();
    };

    @Autowired
    private MockMvc web;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private PictureShelf shelf;

    @Autowired
    private JdbcClient database;

    private final byte[] digest = new byte[32];
    private Prints prints = Darkroom.develop(SamplePictures.WEBP);
    private PictureCard card = new PictureCard(0, 0, 0);

    @BeforeEach
    void showAPicture() {
        new Random().nextBytes(digest);
        prints = Darkroom.develop(SamplePictures.jpeg(SamplePictures.gradient(300, 200)));
        card = shelf.put(digest, prints, 41, Instant.now());
        onlookers.shown.add(card.id());
    }

    @Test
    void whoeverAFeatureShowsItToGetsThePicture() throws Exception {
        byte[] small = prints.copies().getOrDefault(PictureSize.SMALL, new byte[0]);
        web.perform(get(card.url(PictureSize.SMALL)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(small))
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().longValue("Content-Length", small.length))
                .andExpect(header().string("Cache-Control", matchesPattern("no-cache, private|private, no-cache")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'"))
                .andExpect(header().string("Content-Disposition", "inline"))
                .andExpect(header().stringValues("ETag", tag(96)));
    }

    @Test
    void aSizeThePictureNeverHadIsTheLargestItHas() throws Exception {
        byte[] medium = prints.copies().getOrDefault(PictureSize.MEDIUM, new byte[0]);
        web.perform(get(card.url(PictureSize.FULL)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(medium));
    }

    @Test
    void transparencyIsServedAsPng() throws Exception {
        BufferedImage glass = SamplePictures.plain(20, 20, BufferedImage.TYPE_INT_ARGB, 0x80ff0000);
        new Random().nextBytes(digest);
        PictureCard transparent = shelf.put(digest, Darkroom.develop(SamplePictures.png(glass)), 41, Instant.now());
        onlookers.shown.add(transparent.id());

        web.perform(get(transparent.url(PictureSize.FULL)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"));
    }

    @Test
    void headSaysTheSame() throws Exception {
        web.perform(head(card.url(PictureSize.SMALL)))
                .andExpect(status().isOk())
                .andExpect(header().exists("Content-Length"))
                .andExpect(header().stringValues("ETag", tag(96)));
    }

    @Test
    void whatTheBrowserHasIsNotSentAgainNorEvenRead() throws Exception {
        database.sql("""
                        delete picture_renditions from picture_renditions
                        join picture_contents on id = content_id where digest = ?""").param(digest).update();

        web.perform(get(card.url(PictureSize.SMALL)).header("If-None-Match", tag(96)))
                .andExpect(status().isNotModified())
                .andExpect(content().bytes(new byte[0]))
                .andExpect(header().stringValues("ETag", tag(96)))
                .andExpect(header().string("Cache-Control", "no-cache, private"));
        web.perform(get(card.url(PictureSize.SMALL))).andExpect(status().isNotFound());
    }

    @Test
    void theTagOfAnotherSizeDoesNotCount() throws Exception {
        web.perform(get(card.url(PictureSize.SMALL)).header("If-None-Match", tag(480)))
                .andExpect(status().isOk());
    }

    @Test
    void whoeverNoFeatureShowsItToGetsNothingEvenIfTheyHadItBefore() throws Exception {
        onlookers.shown.remove(card.id());

        web.perform(get(card.url(PictureSize.SMALL))).andExpect(NOTHING);
        web.perform(head(card.url(PictureSize.SMALL))).andExpect(NOTHING);
        web.perform(get(card.url(PictureSize.SMALL)).header("If-None-Match", tag(96)))
                .andExpect(NOTHING);
        web.perform(get(card.url(PictureSize.SMALL)).header("If-None-Match", "*"))
                .andExpect(NOTHING);
    }

    @Test
    @WithAnonymousUser
    void anAnonymousVisitorGetsNothing() throws Exception {
        web.perform(get(card.url(PictureSize.SMALL))).andExpect(NOTHING);
    }

    @Test
    void nobodyAtAllGetsNothing() throws Exception {
        onlookers.leave();
        web.perform(get(card.url(PictureSize.SMALL))).andExpect(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/{id}/481",
                "/pictures/{id}/0",
                "/pictures/{id}/-96",
                "/pictures/{id}/large",
                "/pictures/{id}",
                "/pictures/{id}/96/x",
                "/pictures/x/96",
                "/pictures/-1/96",
                "/pictures/999999999999999999/96",
                "/pictures/99999999999999999999999/96"
            })
    void whatIsNoPictureIsNothing(String path) throws Exception {
        onlookers.shown.add(999999999999999999L);
        web.perform(get(path.replace("{id}", Long.toString(card.id())))).andExpect(NOTHING);
    }

    @Test
    void picturesAreOnlyEverRead() throws Exception {
        web.perform(post(card.url(PictureSize.SMALL))).andExpect(NOTHING);
    }

    @Test
    void everySizeHasItsPath() throws Exception {
        for (PictureSize size : PictureSize.values()) {
            web.perform(get(card.url(size))).andExpect(status().isOk());
        }
    }

    private String tag(int size) {
        return '"' + HexFormat.of().formatHex(digest) + '-' + size + '"';
    }
}
