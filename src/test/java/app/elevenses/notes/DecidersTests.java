package app.elevenses.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidersTests {

    /** Approvers are 1 and 2, administrators 2 and 3; everybody else is neither. */
    @ParameterizedTest
    @CsvSource({
        "8 9,   1 2",
        "1 9,   2",
        "9 2,   1",
        "1 2,   3",
        "2 1 9, 3",
        "1 2 3, ''",
    })
    void administratorsStepInOnlyWhereEveryApproverIsConcerned(String concerned, String deciders) {
        Deciders today = new Deciders(List.of(1L, 2L), List.of(2L, 3L));
        assertThat(today.about(people(concerned))).isEqualTo(people(deciders));
    }

    private static List<Long> people(String ids) {
        return Stream.of(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
