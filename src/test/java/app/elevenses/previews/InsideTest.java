package app.elevenses.previews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test that tries to get into the house, in which two servers listen, by way of one that counts as outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InsideTest {

    /** As the product has it, but for the port, so that it is the address alone by which these are refused. */
    private static final class AnyPort extends Outside {

        AnyPort() {
            super(new String[0]);
        }

        @Override
        boolean mayAsk(PageAddress address) {
            return true;
        }
    }

    final LittleServer inside = LittleServer.at("127.0.0.1", 0);
    final LittleServer insideToo = LittleServer.at("::1", inside.port());
    final LittleServer outside = LittleServer.at("127.0.0.2", 0);
    final Outing product = new Outing(new Outside(new String[0]));
    final Outing anyPort = new Outing(new AnyPort());
    final Outing widened = new Outing(new Widened(outside.address()));

    @BeforeAll
    void serve() {
        for (LittleServer server : List.of(inside, insideToo, outside)) {
            server.html("/", "<title>Salaries</title>").html("/latest/meta-data/", "<title>Secrets</title>");
        }
    }

    @AfterAll
    void close() throws IOException {
        inside.close();
        insideToo.close();
        outside.close();
        product.close();
        anyPort.close();
        widened.close();
    }

    void assertNobodyKnocked() {
        assertThat(inside.knocks() + insideToo.knocks()).isZero();
    }

    static String fetch(Outing outing, String link) throws IOException {
        PageAddress address = PageAddress.of(link).orElseThrow(() -> new NotFetched("it is no address of a page"));
        return new String(outing.fetch(address, Wanted.PAGE, Deadline.in(Duration.ofSeconds(5)))
                .content());
    }
}
