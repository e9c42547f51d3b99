package app.elevenses.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusDraftTests {

    /** A Friday. */
    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-20T12:00+09:00[Asia/Tokyo]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            🌴 on holiday until it snows   | 🌴 | on holiday until it snows
            🌴on holiday                   | 🌴 | on holiday
            :palm_tree: on holiday         | 🌴 | on holiday
            👩🏽‍💻 pairing                     | 👩🏽‍💻 | pairing
            🇵🇹 in Lisbon                   | 🇵🇹 | in Lisbon
            on holiday 🌴                  | 💬 | on holiday 🌴
            :no_such_code: what now        | 💬 | :no_such_code: what now
            3 meetings in a row            | 💬 | 3 meetings in a row
            """)
    void anEmojiInFrontIsTheEmoji(String typed, String emoji, String words) {
        assertThat(StatusDraft.read(typed, NOON, WorkingHours.USUAL)).isEqualTo(new StatusDraft(emoji, words, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            🥪 Lunch until 13:00          | 🥪 | Lunch       | 2026-11-20T04:00:00Z
            :palm_tree: away bis morgen   | 🌴 | away        | 2026-11-21T00:00:00Z
            🌴 on holiday until Tuesday   | 🌴 | on holiday  | 2026-11-24T00:00:00Z
            🥪 comiendo hasta las 14:00   | 🥪 | comiendo    | 2026-11-20T05:00:00Z
            🥪 昼休み 13時30分まで          | 🥪 | 昼休み       | 2026-11-20T04:30:00Z
            waiting until today 9:00      | 💬 | waiting     | 2026-11-20T00:00:00Z
            """)
    void whatIsSaidLastIsWhenItEnds(String typed, String emoji, String words, Instant end) {
        assertThat(StatusDraft.read(typed, NOON, WorkingHours.USUAL)).isEqualTo(new StatusDraft(emoji, words, end));
    }

    @Test
    void anEmojiAloneHasNoWords() {
        assertThat(StatusDraft.read(" 🌴 ", NOON, WorkingHours.USUAL)).isEqualTo(new StatusDraft("🌴", "", null));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_AN_HOUR, 2026-11-20T23:45+00:00[Europe/London],   2026-11-21T00:15:00Z",
        "AN_HOUR,      2026-11-20T09:00+00:00[Europe/London],   2026-11-20T10:00:00Z",
        "TODAY,        2026-11-20T09:00+00:00[Europe/London],   2026-11-21T00:00:00Z",
        "TODAY,        2026-11-20T09:00+09:00[Asia/Tokyo],      2026-11-20T15:00:00Z",
        "TODAY,        2026-09-05T12:00-04:00[America/Santiago], 2026-09-06T04:00:00Z",
        "THIS_WEEK,    2026-11-20T09:00+00:00[Europe/London],   2026-11-23T00:00:00Z",
        "THIS_WEEK,    2026-11-22T23:59+09:00[Asia/Tokyo],      2026-11-22T15:00:00Z",
        "THIS_WEEK,    2026-11-23T00:00+00:00[Europe/London],   2026-11-30T00:00:00Z",
    })
    void theEndIsByTheClockOfWhoeverSetsIt(StatusEnd end, ZonedDateTime now, Instant then) {
        assertThat(end.after(now.toInstant(), now.getZone(), null)).isEqualTo(then);
    }

    @Test
    void whatHasNoEndOrKeepsItsOwnIsLeftAlone() {
        Instant now = Instant.parse("2026-11-20T09:00:00Z");
        Instant kept = Instant.parse("2026-11-27T17:30:00Z");
        ZoneId zone = ZoneId.of("Europe/London");
        assertThat(StatusEnd.NEVER.after(now, zone, kept)).isNull();
        assertThat(StatusEnd.AS_IT_IS.after(now, zone, kept)).isEqualTo(kept);
    }
}
