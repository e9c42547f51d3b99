package app.elevenses.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTimeTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Tuesday. */
    private static final ZonedDateTime NOW =
            LocalDateTime.parse("2026-11-24T10:30").atZone(BERLIN);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20m tea is ready            | 2026-11-24T10:50 | tea is ready
            in 20 minutes tea           | 2026-11-24T10:50 | tea
            2h lunch                    | 2026-11-24T12:30 | lunch
            1 day water the plants      | 2026-11-25T10:30 | water the plants
            17:30 leave                 | 2026-11-24T17:30 | leave
            at 5pm leave                | 2026-11-24T17:00 | leave
            12am moon                   | 2026-11-25T00:00 | moon
            9:00 stand-up               | 2026-11-25T09:00 | stand-up
            tomorrow call Mina          | 2026-11-25T09:00 | call Mina
            tomorrow 9:15 call Mina     | 2026-11-25T09:15 | call Mina
            at 9 tomorrow call Mina     | 2026-11-25T09:00 | call Mina
            Tomorrow evening, cinema    | 2026-11-25T18:00 | cinema
            tonight the match           | 2026-11-24T18:00 | the match
            friday cake                 | 2026-11-27T09:00 | cake
            Tuesday 9:00 cake           | 2026-12-01T09:00 | cake
            tuesday at 14:00 cake       | 2026-11-24T14:00 | cake
            2026-12-24 16:00 presents   | 2026-12-24T16:00 | presents
            today 8:00 too late         | 2026-11-24T08:00 | too late
            in 20 Minuten Tee           | 2026-11-24T10:50 | Tee
            2 Std Mittag                | 2026-11-24T12:30 | Mittag
            morgen früh Mina anrufen    | 2026-11-25T09:00 | Mina anrufen
            morgen um 14 Uhr Kuchen     | 2026-11-25T14:00 | Kuchen
            heute Abend Kino            | 2026-11-24T18:00 | Kino
            Freitag um 9 Kuchen         | 2026-11-27T09:00 | Kuchen
            en 20 minutos té            | 2026-11-24T10:50 | té
            mañana a las 9 llamar       | 2026-11-25T09:00 | llamar
            manana 9:30 llamar          | 2026-11-25T09:30 | llamar
            miércoles tarta             | 2026-11-25T09:00 | tarta
            el miercoles tarta          | 2026-11-25T09:00 | tarta
            esta tarde cine             | 2026-11-24T18:00 | cine
            20分後にお茶                 | 2026-11-24T10:50 | お茶
            2時間後 昼ごはん              | 2026-11-24T12:30 | 昼ごはん
            3日後に水やり                 | 2026-11-27T10:30 | 水やり
            明日9時に電話                 | 2026-11-25T09:00 | 電話
            明日の朝、電話                | 2026-11-25T09:00 | 電話
            17時30分 帰る                | 2026-11-24T17:30 | 帰る
            金曜日の14時にケーキ           | 2026-11-27T14:00 | ケーキ
            今夜 映画                    | 2026-11-24T18:00 | 映画
            """)
    void aTimeIsHeardInAllOurLanguages(String typed, LocalDateTime at, String rest) {
        assertThat(SpokenTime.first(typed, NOW, MORNING)).contains(new SpokenTime(at.atZone(BERLIN), rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "tea is ready",
                "20",
                "20 milk bottles",
                "25:99 tea",
                "9:60 tea",
                "9:000 tea",
                "13pm tea",
                "2026-02-31 tea",
                "2026-2-31 9:00 tea",
                "99999m tea",
                "mondays are hard",
                "morgens ist es kalt",
                "/remind"
            })
    void whatIsNoTimeIsNotTakenForOne(String typed) {
        assertThat(SpokenTime.first(typed, NOW, MORNING)).isEmpty();
    }

    @Test
    void aTimeAloneLeavesNothing() {
        assertThat(SpokenTime.first(" tomorrow ", NOW, MORNING).orElseThrow().rest())
                .isEmpty();
    }

    @Test
    void anHourThatTheClocksSkipIsTheOneAfterIt() {
        ZonedDateTime eve = LocalDateTime.parse("2026-03-28T12:00").atZone(BERLIN);
        assertThat(SpokenTime.first("tomorrow 2:30 sleep", eve, MORNING)
                        .orElseThrow()
                        .at())
                .isEqualTo(LocalDateTime.parse("2026-03-29T03:30").atZone(BERLIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lunch until 13:00            | 2026-11-24T13:00 | lunch
            lunch, till 1pm              | 2026-11-24T13:00 | lunch
            im Urlaub bis Freitag        | 2026-11-27T09:00 | im Urlaub
            comiendo hasta las 14:00     | 2026-11-24T14:00 | comiendo
            昼休み 13時まで                | 2026-11-24T13:00 | 昼休み
            until noon until 15:00       | 2026-11-24T15:00 | until noon
            """)
    void anEndIsHeardInAllOurLanguages(String typed, LocalDateTime at, String rest) {
        assertThat(SpokenTime.last(typed, NOW, MORNING)).contains(new SpokenTime(at.atZone(BERLIN), rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lunch", "until 13:00", "lunch until it snows", "lunch until 25:99", "17:00"})
    void whatIsNoEndIsNotTakenForOne(String typed) {
        assertThat(SpokenTime.last(typed, NOW, MORNING)).isEmpty();
    }
}
