package app.elevenses.previews;

import static app.elevenses.previews.LittleServer.head;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutingTests {

    private static final Duration SHORT = Duration.ofMillis(700);

    private final LittleServer server = LittleServer.at("127.0.0.1", 0);
    private final Outing outing = new Outing(new Widened(server.address()));
    private final String host = Phonebook.name("127.0.0.1");

    @AfterEach
    void close() throws IOException {
        outing.close();
        server.close();
    }

    @Test
    void aPageIsBroughtBackAsItIs() throws IOException {
        server.html("/tea?milk=1", "<title>Grüner Tee</title>");
        Answer.Found found = fetch("/tea?milk=1", Wanted.PAGE);
        assertThat(new String(found.content(), UTF_8)).isEqualTo("<title>Grüner Tee</title>");
        assertThat(found.charset()).isEqualTo(UTF_8);
        assertThat(found.at()).isEqualTo(address("/tea?milk=1"));
    }

    @Test
    void nothingIsSaidThatTellsWhoWeAre() throws IOException {
        server.serve(
                        "/",
                        out -> head(
                                out,
                                "302 Found",
                                "Location: /next",
                                "Set-Cookie: who=ben; Path=/",
                                "Content-Length: 0"))
                .html("/next", "<title>Tea</title>");
        fetch("/", Wanted.PAGE);
        assertThat(server.asked().stream().map(line -> line.toLowerCase(Locale.ROOT)))
                .contains("user-agent: elevenses (link preview)", "accept: " + Wanted.PAGE.accepted())
                .noneMatch(line -> line.startsWith("cookie")
                        || line.startsWith("referer")
                        || line.startsWith("authorization")
                        || line.startsWith("x-"));
    }

    @Test
    void everyRequestIsAConnectionOfItsOwnAndIsChecked() throws IOException {
        server.moved("/", "/a").moved("/a", "/b").moved("/b", "/c").html("/c", "<title>Tea</title>");
        assertThat(fetch("/", Wanted.PAGE).at()).isEqualTo(address("/c"));
        assertThat(server.knocks()).isEqualTo(4);
        assertThat(Phonebook.asked(host)).isEqualTo(4);
    }

    @Test
    void threeMovesAreFollowedAndNotAFourth() {
        server.moved("/", "/a")
                .moved("/a", "/b")
                .moved("/b", "/c")
                .moved("/c", "/d")
                .html("/d", "<title>Tea</title>");
        assertThatThrownBy(() -> fetch("/", Wanted.PAGE)).hasMessage("it moves again and again");
        assertThat(server.knocks()).isEqualTo(4);
    }

    @Test
    void whatMovesInCirclesIsLeftAlone() {
        server.moved("/", "/");
        assertThatThrownBy(() -> fetch("/", Wanted.PAGE)).hasMessage("it moves again and again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201 Created",
                "204 No Content",
                "304 Not Modified",
                "401 Unauthorized",
                "403 Forbidden",
                "500 Oops"
            })
    void whatIsNotThereIsNotBrought(String status) {
        server.serve(
                "/",
                out -> head(
                        out,
                        status,
                        "Content-Type: text/html",
                        "Content-Length: 0",
                        "WWW-Authenticate: Basic realm=x"));
        assertThatThrownBy(() -> fetch("/", Wanted.PAGE)).isInstanceOf(NotFetched.class);
        assertThat(server.knocks()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "application/json", "application/octet-stream", "nonsense", ""})
    void whatIsNoPageIsNotBrought(String type) {
        server.serve("/", type, "<title>Tea</title>".getBytes(UTF_8));
        assertThatThrownBy(() -> fetch("/", Wanted.PAGE)).hasMessage("it is something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "text/html", "image/tiff", "application/pdf"})
    void whatIsNoPictureIsNotBrought(String type) {
        server.serve("/", type, "<svg/>".getBytes(UTF_8));
        assertThatThrownBy(() -> fetch("/", Wanted.PICTURE)).hasMessage("it is something else");
    }

    @Test
    void ofALongPageTheBeginningIsEnoughAndTheRestIsHungUpOn() throws IOException {
        server.serve("/", out -> {
            head(out, "200 OK", "Content-Type: text/html");
            forever(out, "<p>tea</p>".repeat(1_000));
        });
        assertThat(fetch("/", Wanted.PAGE).content()).hasSize(512 * 1024);
        await().until(() -> server.hungUp() == 1);
    }

    @Test
    void aPictureThatIsTooLargeIsNotBroughtWhateverItSaysOfItsSize() {
        int most = Wanted.PICTURE.mostBytes();
        server.serve("/said", out -> {
                    head(out, "200 OK", "Content-Type: image/png", "Content-Length: " + (most + 1));
                    forever(out, "x".repeat(10_000));
                })
                .serve("/unsaid", out -> {
                    head(out, "200 OK", "Content-Type: image/png");
                    forever(out, "x".repeat(10_000));
                });
        assertThatThrownBy(() -> fetch("/said", Wanted.PICTURE)).hasMessage("it is too large");
        assertThatThrownBy(() -> fetch("/unsaid", Wanted.PICTURE)).hasMessage("it is too large");
        await().until(() -> server.hungUp() == 2);
    }

    @Test
    void aSmallFileThatUnfoldsIntoAHugeOneIsCut() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[100 * 1024 * 1024]);
        }
        server.serve("/", out -> {
            head(out, "200 OK", "Content-Type: text/html", "Content-Encoding: gzip", "Content-Length: " + bomb.size());
            out.write(bomb.toByteArray());
        });
        assertThat(fetch("/", Wanted.PAGE).content()).hasSize(512 * 1024);
    }

    @Test
    void whoeverNeverAnswersIsLeftInTime() {
        server.serve("/", out -> dawdle(out, ""));
        assertLeftInTime("/");
    }

    @Test
    void whoeverAnswersLetterByLetterIsLeftInTime() {
        server.serve("/head", out -> dawdle(out, "X")).serve("/body", out -> {
            head(out, "200 OK", "Content-Type: text/html");
            dawdle(out, "x");
        });
        assertLeftInTime("/head");
        assertLeftInTime("/body");
        await().until(() -> server.hungUp() == 2);
    }

    @Test
    void endlessHeadersFillNoMemory() {
        server.serve("/many", out -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
                    forever(out, "X: y\r\n".repeat(1_000));
                })
                .serve("/long", out -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(ISO_8859_1));
                    forever(out, "x".repeat(10_000));
                });
        for (String path : List.of("/many", "/long")) {
            assertThatThrownBy(() -> fetch(path, Wanted.PAGE)).isInstanceOf(IOException.class);
        }
        await().until(() -> server.hungUp() >= 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/9.9 999 ?\r\n\r\n"
            })
    void whoeverSpeaksAnotherLanguageIsNotUnderstood(String said) {
        server.serve("/", out -> out.write(said.getBytes(ISO_8859_1)));
        assertThatThrownBy(() -> fetch("/", Wanted.PAGE)).isInstanceOf(IOException.class);
    }

    @Test
    void aNameThatIsNobodysIsNotFound() {
        PageAddress nobody = PageAddress.of("http://nobody.elevenses.test:" + server.port() + "/")
                .orElseThrow();
        assertThatThrownBy(() -> outing.fetch(nobody, Wanted.PAGE, Deadline.in(SHORT)))
                .isInstanceOf(IOException.class);
    }

    private void assertLeftInTime(String path) {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> outing.fetch(address(path), Wanted.PAGE, Deadline.in(SHORT)))
                .isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(SHORT, SHORT.plusSeconds(2));
    }

    private Answer.Found fetch(String path, Wanted wanted) throws IOException {
        return outing.fetch(address(path), wanted, Deadline.in(Duration.ofSeconds(20)));
    }

    private PageAddress address(String path) {
        return PageAddress.of("http://" + host + ":" + server.port() + path).orElseThrow();
    }

    private static void forever(OutputStream out, String words) throws IOException {
        while (true) {
            out.write(words.getBytes(ISO_8859_1));
        }
    }

    private static void dawdle(OutputStream out, String word) throws IOException {
        for (int letters = 0; letters < 300; letters++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            out.write(word.getBytes(ISO_8859_1));
            out.flush();
        }
    }
}
