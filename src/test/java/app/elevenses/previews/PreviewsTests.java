package app.elevenses.previews;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.elevenses.images.FreshPicture;
import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@Import(Widened.Neighbour.class)
@Tag("database")
@WithMockUser
class PreviewsTests {

    private static final Random COLOURS = new Random();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Autowired
    private Previews previews;

    @Autowired
    private PreviewShelf shelf;

    @Autowired
    private Outside outside;

    @Autowired
    private Scout scout;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Clock clock;

    @Autowired
    private LittleServer neighbour;

    @Autowired
    private JdbcClient database;

    @Test
    void aPageIsShownAsItSaysAndItsPictureIsMadeAnew() {
        String path = path();
        neighbour.serve(path + ".png", "image/png", FreshPicture.png(900, 600));
        neighbour.html(path, """
                <title>Ignored</title><meta property="og:title" content="How to brew">
                <meta property="og:description" content="Four minutes."><meta property="og:site_name" content="Tea">
                <meta property="og:image" content="%s.png"><meta property="og:image:alt" content="A pot">
                """.formatted(path));
        String link = link(path);
        PreviewCard card = fetched(link);
        assertThat(card.url()).isEqualTo(link);
        assertThat(List.of(card.site(), card.title(), card.description(), card.pictureAlt()))
                .containsExactly("Tea", "How to brew", "Four minutes.", "A pot");
        PictureCard picture = Objects.requireNonNull(card.picture());
        assertThat(picture.width()).isEqualTo(900);
        assertThat(previews.showing(picture.id())).containsExactly(card.id());
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "900, 20"})
    void aPictureTooSmallToSeeIsLeftOut(int width, int height) {
        String path = path();
        neighbour.serve(path + ".png", "image/png", FreshPicture.png(width, height));
        neighbour.html(path, "<title>Tea</title><meta property=\"og:image\" content=\"" + path + ".png\">");
        assertThat(fetched(link(path)).picture()).isNull();
    }

    @Test
    void aPictureThatIsATrapIsLeftOutAndThePageStillShown() {
        byte[] trap = FreshPicture.png(100, 100);
        trap[16] = 0x7f;
        trap[20] = 0x7f;
        for (byte[] content : List.of(trap, "<svg/>".getBytes(US_ASCII), new byte[0])) {
            String path = path();
            neighbour.serve(path + ".png", "image/png", content);
            neighbour.html(path, "<title>Tea</title><meta property=\"og:image\" content=\"" + path + ".png\">");
            assertThat(fetched(link(path)).picture()).isNull();
        }
    }

    @Test
    void aPageIsLookedAtOnceHoweverManyAskOnHoweverManyNodes() throws Exception {
        String path = path();
        neighbour.html(path, "<title>Tea</title>");
        String link = link(path);
        // The doors are at the beans; these are what a portal on another machine would have.
        List<Previews> nodes = Stream.generate(() -> new Previews(shelf, outside, new Turns(), scout, pictures, clock))
                .limit(2)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<List<Long>>> asked = IntStream.range(0, 64)
                    .mapToObj(
                            number -> threads.submit(() -> nodes.get(number % 2).ask(List.of(link, link))))
                    .toList();
            for (Future<List<Long>> each : asked) {
                assertThat(each.get()).hasSize(1).isEqualTo(asked.getFirst().get());
            }
        }
        assertThat(fetched(link).title()).isEqualTo("Tea");
        assertThat(requestsFor(path)).isEqualTo(1);
    }

    @Test
    void whatHadNothingToSayIsShownByNobody() {
        for (String html : List.of("", "<p>Tea</p>", "<title>&#8203;</title>")) {
            String path = path();
            neighbour.html(path, html);
            long id = previews.ask(List.of(link(path))).getFirst();
            awaitFetched(id);
            assertThat(previews.cards(Set.of(id))).isEmpty();
        }
        String missing = path();
        long id = previews.ask(List.of(link(missing))).getFirst();
        awaitFetched(id);
        assertThat(previews.cards(Set.of(id))).isEmpty();
    }

    @Test
    void theSameHostIsNotRushed() {
        String host = Phonebook.name("127.0.0.1");
        List<String> links = Stream.generate(PreviewsTests::path)
                .limit(4)
                .map(path -> {
                    neighbour.html(path, "<title>Tea</title>");
                    return "http://" + host + ":" + neighbour.port() + path;
                })
                .toList();
        long begun = System.nanoTime();
        List<Long> ids = previews.ask(links);
        ids.forEach(this::awaitFetched);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(1_500));
        assertThat(previews.cards(ids)).hasSize(4);
    }

    @Test
    void whatCannotBeAPageIsNotAskedFor() {
        assertThat(previews.ask(List.of(
                        "http://127.0.0.1/",
                        "http://localhost/",
                        "mailto:ben@example.com",
                        "http://example.com:22/",
                        "")))
                .isEmpty();
        assertThat(previews.cards(Set.of())).isEmpty();
        assertThat(previews.cards(Set.of(-1L))).isEmpty();
    }

    /** How long before now it was asked for, what came of it, and whether it is time to look again. */
    @ParameterizedTest
    @CsvSource({
        "PT0S,       nothing yet, false",
        "PT1M59S,    nothing yet, false",
        "PT2M1S,     nothing yet, true",
        "PT59M59S,   empty,       false",
        "PT1H0M1S,   empty,       true",
        "PT167H59M,  page,        false",
        "PT168H0M1S, page,        true"
    })
    void aPageIsGoodForAWeekAndNothingForAnHour(Duration ago, String outcome, boolean again) {
        PageAddress address = PageAddress.of("https://example.com" + path()).orElseThrow();
        Instant then = NOW.minus(ago);
        PreviewShelf.Claim first = shelf.claim(address, then);
        assertThat(first.ours()).isTrue();
        switch (outcome) {
            case "page" -> shelf.put(first.id(), new PageWords("Tea", "", "example.com", null, ""), null, then);
            case "empty" -> shelf.putNothing(first.id(), then);
            default -> assertThat(outcome).isEqualTo("nothing yet");
        }
        assertThat(shelf.claim(address, NOW)).isEqualTo(new PreviewShelf.Claim(first.id(), again));
        assertThat(shelf.claim(address, NOW).ours()).isFalse();
    }

    @Test
    void whatWasThereStaysWhenThereIsNothingToSeeAnotherTime() {
        PageAddress address = PageAddress.of("https://example.com" + path()).orElseThrow();
        long id = shelf.claim(address, NOW).id();
        shelf.put(id, new PageWords("Tea", "", "example.com", null, ""), null, NOW);
        shelf.putNothing(id, NOW.plus(PreviewShelf.KEPT));
        assertThat(shelf.rows(Set.of(id))).extracting("title").containsExactly("Tea");
    }

    @Test
    void whatIsOldAndShownByNobodyIsClearedAway() {
        PageAddress old = PageAddress.of("https://example.com" + path()).orElseThrow();
        PageAddress young = PageAddress.of("https://example.com" + path()).orElseThrow();
        long gone = shelf.claim(old, clock.instant().minus(Duration.ofDays(8))).id();
        long kept =
                shelf.claim(young, clock.instant().minus(Duration.ofDays(6))).id();
        shelf.clear(clock.instant());
        assertThat(database.sql("select id from link_previews where id in (?, ?)")
                        .params(gone, kept)
                        .query(Long.class)
                        .list())
                .containsExactly(kept);
    }

    @Test
    void aStrangerAsksForNothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> previews.ask(List.of("https://example.com/")))
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> previews.cards(Set.of(1L))).isInstanceOf(AuthenticationException.class);
    }

    private PreviewCard fetched(String link) {
        long id = previews.ask(List.of(link)).getFirst();
        awaitFetched(id);
        return Objects.requireNonNull(previews.cards(Set.of(id)).get(id));
    }

    private void awaitFetched(long id) {
        await().until(() -> database.sql("select count(*) from link_previews where id = ? and fetched_at is not null")
                        .param(id)
                        .query(Long.class)
                        .single()
                == 1);
    }

    private String link(String path) {
        return "http://" + Phonebook.name("127.0.0.1") + ":" + neighbour.port() + path;
    }

    private long requestsFor(String path) {
        return neighbour.asked().stream()
                .filter(line -> line.startsWith("GET " + path + " "))
                .count();
    }

    private static String path() {
        return "/" + Long.toHexString(COLOURS.nextLong());
    }
}
