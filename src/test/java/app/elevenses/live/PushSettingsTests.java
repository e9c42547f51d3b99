package app.elevenses.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.elevenses.PortalTest;
import app.elevenses.Reception;
import app.elevenses.bench.wire.Colleague;
import app.elevenses.bench.wire.Lounge;
import app.elevenses.bench.wire.PushSocket;
import app.elevenses.bench.wire.Screen;
import app.elevenses.bench.wire.Traffic;
import app.elevenses.people.Acting;
import app.elevenses.people.Directory;
import app.elevenses.wall.Celebrating;
import app.elevenses.wall.CelebrationDraft;
import app.elevenses.wall.Occasion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PushSettingsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Reception reception;

    @Autowired
    private Acting acting;

    @Autowired
    private Directory directory;

    @Autowired
    private Celebrating celebrating;

    private String handle = "";

    @BeforeEach
    void celebrate() {
        reception.setUp();
        handle = reception.join("Nadia");
        acting.as(handle, () -> {
            long me = directory.card(handle).orElseThrow().id();
            String key = UUID.randomUUID().toString().replace("-", "");
            celebrating.celebrate(new CelebrationDraft(key, Occasion.OTHER, List.of(me), "Cake!", null, ""));
        });
    }

    @Test
    void whatIsManyTimesLargerThanEveryBufferArrivesWhole() {
        String words = "Käsekuchen für alle! 🫖 ".repeat(60);
        try (Lounge lounge = new Lounge();
                Colleague nadia = colleague(lounge);
                Colleague again = colleague(lounge);
                Screen watching = nadia.open("wall");
                Screen speaking = again.open("wall")) {
            speaking.act(
                    "comment", speaking.rows().getFirst(), "{\"key\":\"%s\",\"text\":\"%s\"}".formatted(key(), words));

            await().untilAsserted(() -> assertThat(heard(watching)).contains(words.strip()));
            assertThat(words.getBytes(UTF_8)).hasSizeGreaterThan(1_500);
            assertThat(watching.push().isClosed()).isFalse();
        }
    }

    private Colleague colleague(Lounge lounge) {
        return new Colleague(port, lounge, new Traffic()).signIn(handle, Reception.PASSWORD);
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String heard(Screen screen) {
        return String.join(
                "", screen.push().look().stream().map(PushSocket.Heard::text).toList());
    }
}
