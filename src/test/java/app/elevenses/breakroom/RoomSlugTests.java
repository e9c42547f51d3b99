package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomSlugTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bread and butter                                        | bread-and-butter
            ' The   Bar! '                                          | the-bar
            Küche & Straße                                          | kuche-strasse
            Μουσική                                                 | mousike
            牛乳                                                    | niu-ru
            ../../etc/passwd?x=1#y                                  | etc-passwd-x-1-y
            <script>                                                | script
            🎸🎸🎸                                                  | room
            a very long name that somebody thought of on a long day | a-very-long-name-that-somebody-thought-o
            kitchen                                                 | kitchen-2
            Rooms                                                   | rooms-2
            with                                                    | with-2
            Later                                                   | later-2
            Questions                                               | questions-2
            """)
    void anAddressIsMadeFromTheName(String name, String slug) {
        assertThat(RoomSlug.open(name, taken -> false)).isEqualTo(slug);
    }

    @Test
    void theNextFreeNumberIsTaken() {
        assertThat(RoomSlug.open("Bar", Set.of("bar", "bar-2", "bar-4")::contains))
                .isEqualTo("bar-3");
        assertThat(RoomSlug.open("Bar", anything -> true)).matches("bar-[a-z0-9]{10}");
    }

    @Test
    void nobodyGuessesTheAddressOfAClosedRoom() {
        String one = RoomSlug.closed("Bar");
        assertThat(one).matches("bar-[bcdfghjkmnpqrstvwxz2-9]{10}").isNotEqualTo(RoomSlug.closed("Bar"));
        assertThat(RoomSlug.secret()).hasSize(10).isNotEqualTo(RoomSlug.secret());
    }
}
