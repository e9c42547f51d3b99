package app.elevenses.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingKeyTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.000001Z");

    @Test
    void keysSortByTimeThenByKindThenByIdAsTextToo() {
        FindingKey early = new FindingKey(NOON.minusSeconds(1), "message", 900);
        FindingKey celebration = new FindingKey(NOON, "celebration", 99);
        FindingKey second = new FindingKey(NOON, "message", 2);
        FindingKey tenth = new FindingKey(NOON, "message", 10);

        assertThat(early).isLessThan(celebration);
        assertThat(celebration).isLessThan(second);
        assertThat(second).isLessThan(tenth).isLessThan(FindingKey.LAST);
        assertThat(early.spelled()).isLessThan(celebration.spelled());
        assertThat(celebration.spelled()).isLessThan(second.spelled());
        assertThat(second.spelled()).isLessThan(tenth.spelled());
        assertThat(FindingKey.read(tenth.spelled())).contains(tenth);
    }

    @Test
    void ofOneMomentEachKindKnowsWhatComesBefore() {
        FindingKey key = new FindingKey(NOON, "message", 10);

        assertThat(key.idBefore("message")).isEqualTo(10);
        assertThat(key.idBefore("celebration")).isEqualTo(Long.MAX_VALUE);
        assertThat(key.idBefore("note")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "x-y-z",
                "000000000000000001-message-1",
                "-00000000000000001-message-0000000000000000001",
                "000000000000000001-' or 1-0000000000000000001"
            })
    void whatIsNoKeyIsNotRead(String spelled) {
        assertThat(FindingKey.read(spelled)).isEmpty();
    }
}
