package app.elevenses.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.wall.WallScene;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mail comes. */
class MailHoursTests extends PostTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 2026-06-17T14:00:00Z, 2026-06-18T00:00:00Z",
        "America/Mexico_City, 2026-06-17T06:00:00Z, 2026-06-17T15:00:00Z",
        "Asia/Kolkata, 2026-06-17T11:29:55Z, 2026-06-18T03:30:00Z",
        "Europe/Berlin, 2026-10-24T21:00:00Z, 2026-10-25T08:00:00Z",
        "Europe/Berlin, 2027-03-27T22:00:00Z, 2027-03-28T07:00:00Z"
    })
    void noMailComesInTheNightNotEvenWhenTheClocksChange(String zone, Instant happened, Instant morning) {
        Colleague reader = scene.hire("Yuki", "yuki@elevenses.example", Locale.ENGLISH, zone);
        clock.set(happened);
        ben.does(() -> celebrating.celebrate(WallScene.draft("Hurray", reader)));

        for (Instant night = happened; night.isBefore(morning); night = night.plus(Duration.ofMinutes(10))) {
            clock.set(night);
            postman.round();
        }
        clock.set(morning.minusSeconds(1));
        postman.round();
        assertThat(gate.delivered()).isEmpty();

        clock.set(morning);
        postman.round();
        assertThat(gate.delivered()).hasSize(1);
    }

    @Test
    void aMailThatCouldNotBeSentInTheAfternoonWaitsForTheMorning() {
        clock.set("2026-06-17T14:58:00Z");
        gate.close();
        scene.ask(ben, SECRET, scene.hire("Yuki"));
        later();
        gate.reopen();

        clock.set("2026-06-17T15:10:00Z");
        postman.round();
        assertThat(gate.delivered()).isEmpty();

        clock.set("2026-06-18T07:00:00Z");
        postman.round();
        assertThat(gate.delivered()).hasSize(1);
    }
}
