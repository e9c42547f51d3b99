package app.elevenses.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTests {

    private static final String STORY = """
            [{"when": "%s", "by": "%s", "occasion": "OTHER", "people": ["%s"], "text": "Tea!", "cheers": %d,
              "comments": [{"by": "%s", "text": "Tea."}]}]""";

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-21T11:00:00Z", "2027-01-01T00:00:30Z", "2028-02-29T23:59:59Z", "2027-03-28T01:30:00Z"})
    void theyAreTrueOnAnyDay(String day) {
        assertThat(Stories.asOf(Instant.parse(day)).all()).hasSizeGreaterThan(55);
    }

    @Test
    void theSamePeopleCheerEveryTime() {
        Instant now = Instant.parse("2026-11-21T11:00:00Z");
        Stories one = Stories.asOf(now);
        Stories other = Stories.asOf(now);
        assertThat(one.all().stream().map(one::cheerers).toList())
                .isEqualTo(other.all().stream().map(other::cheerers).toList());
    }

    @Test
    void somebodyUnknownIsRefused() {
        assertThatThrownBy(() -> read("3 days ago, 10:00", "ada", "bob", 1, "ben"))
                .hasMessageContaining("Nobody in the cast goes by bob");
    }

    @Test
    void somebodyWhoHadNotJoinedIsNotCelebrated() {
        assertThatThrownBy(() -> read("30 days ago, 10:00", "ada", "ingrid", 1, "ben"))
                .hasMessageContaining("ingrid, who did not work here then");
    }

    @Test
    void somebodyWhoHadLeftSaysNothing() {
        assertThatThrownBy(() -> read("30 days ago, 10:00", "ada", "ben", 1, "henrik"))
                .hasMessageContaining("henrik, who did not work here then");
    }

    @Test
    void thereAreNoMoreCheersThanColleagues() {
        assertThatThrownBy(() -> read("3 days ago, 10:00", "ada", "ben", 14, "ben"))
                .hasMessageContaining("more cheers than colleagues");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "3 days ago", "20 minutes ago, 10:00", "0 minutes ago"})
    void aTimeNobodyUnderstandsIsRefused(String when) {
        assertThatThrownBy(() -> read(when, "ada", "ben", 1, "ben")).hasMessageContaining("is no time ago");
    }

    private static Stories read(String when, String by, String whom, int cheers, String answering) {
        byte[] file = STORY.formatted(when, by, whom, cheers, answering).getBytes(StandardCharsets.UTF_8);
        return Stories.read(new ByteArrayInputStream(file), Instant.parse("2026-11-21T11:00:00Z"));
    }
}
