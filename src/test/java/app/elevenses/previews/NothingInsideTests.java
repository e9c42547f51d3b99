package app.elevenses.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doors, names and detours that lead inside, and that all of them are closed. */
class NothingInsideTests extends InsideTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 22, 25, 81, 444, 3306, 6379, 8080, 8443, 11211, 65535})
    void noOtherPortIsAskedNotEvenByName(int port) {
        String name = Phonebook.name("1.1.1.1");
        assertThatThrownBy(() -> fetch(product, "http://" + name + ":" + port + "/"))
                .hasMessage("nobody serves pages there");
        assertThatThrownBy(() -> fetch(product, "https://" + name + ":" + port + "/"))
                .hasMessage("nobody serves pages there");
        assertThat(Phonebook.asked(name)).isZero();
    }

    @Test
    void theProductRefusesTheServerThatTestsMayReach() throws IOException {
        String link = "http://" + Phonebook.name("127.0.0.2") + ":" + outside.port() + "/";
        assertThat(fetch(widened, link)).contains("Salaries");
        int before = outside.knocks();
        assertThatThrownBy(() -> fetch(product, link)).hasMessage("nobody serves pages there");
        assertThatThrownBy(() -> fetch(anyPort, link)).hasMessage("it is not outside");
        assertThat(outside.knocks()).isEqualTo(before);
    }

    @Test
    void aNameThatChangesItsMindIsConnectedToWhereItWasChecked() throws IOException {
        String turncoat = Phonebook.changing(time -> List.of(time % 2 == 1 ? "127.0.0.2" : "127.0.0.1"));
        String link = "http://" + turncoat + ":" + outside.port() + "/";
        assertThat(fetch(widened, link)).contains("Salaries");
        assertThat(Phonebook.asked(turncoat)).isEqualTo(1);
        assertThatThrownBy(() -> fetch(widened, link)).hasMessage("it is not outside");
        assertThat(Phonebook.asked(turncoat)).isEqualTo(2);
        assertNobodyKnocked();
    }

    @Test
    void ofSeveralAddressesOnlyThoseOutsideAreTried() throws IOException {
        String link = "http://" + Phonebook.name("::1", "127.0.0.1", "10.0.0.1", "127.0.0.2") + ":";
        assertThat(fetch(widened, link + outside.port() + "/")).contains("Salaries");
        assertNobodyKnocked();
    }
}
