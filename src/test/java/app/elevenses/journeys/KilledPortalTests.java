package app.elevenses.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.bench.wire.Lounge;
import app.elevenses.bench.wire.RetryingWriter;
import app.elevenses.demo.Cast;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Four people say five hundred things each, and say them again until they are kept, while the portal dies three times. */
@Tag("journey")
@ExtendWith(Chromium.class)
@DisabledOnOs(OS.WINDOWS)
class KilledPortalTests {

    private static final List<String> WRITERS = List.of("ben", "sofia", "mina", "olu");
    private static final int EACH = 500;
    private static final int KILLS = 3;

    @Test
    void whateverWasAcknowledgedIsThereOnceAndInOrder(Portal portal) throws InterruptedException {
        try (Lounge lounge = new Lounge()) {
            List<RetryingWriter> writers = WRITERS.stream()
                    .map(name -> new RetryingWriter(portal::port, lounge, name, Cast.PASSWORD, EACH))
                    .toList();
            writers.forEach(RetryingWriter::start);
            for (int kill = 1; kill <= KILLS; kill++) {
                RetryingWriter.awaitKept(writers, kill * EACH / (KILLS + 1));
                portal.kill();
                portal.restart();
            }
            writers.forEach(RetryingWriter::finish);

            assertThat(writers).allSatisfy(writer -> assertThat(writer.reread()).isEqualTo(writer.everything()));
            assertThat(writers).anyMatch(RetryingWriter::hadToRepeat);
        }
    }
}
