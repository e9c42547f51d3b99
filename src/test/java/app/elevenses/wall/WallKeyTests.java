package app.elevenses.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallKeyTests {

    private static final List<WallKey> INCREASING = List.of(
            key("1999-12-31T23:59:59.999999Z", 900),
            key("2026-11-21T09:00:00Z", 7),
            key("2026-11-21T09:00:00Z", 8),
            key("2026-11-21T09:00:00Z", 10),
            key("2026-11-21T09:00:00.000001Z", 1),
            key("2026-11-21T09:00:00.1Z", Long.MAX_VALUE),
            key("2026-11-21T10:00:00Z", 2));

    @Test
    void aKeyAndItsTextSortTheSameWay() {
        assertThat(INCREASING).isSorted();
        assertThat(INCREASING).isSortedAccordingTo(Comparator.comparing(WallKey::text));
    }

    @Test
    void aKeyIsReadAsItIsWritten() {
        assertThat(INCREASING)
                .allSatisfy(key -> assertThat(WallKey.parse(key.text())).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "_", "7", "2026-11-21T09:00:00.000000Z", "2026-11-21T09:00:00.000000Z_", "x_7", "a_b_c"})
    void anythingElseIsNoPlaceOnTheWall(String text) {
        assertThatThrownBy(() -> WallKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WallKey key(String at, long id) {
        return new WallKey(Instant.parse(at), id);
    }
}
