package app.elevenses.breakroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

class RoomDaysTests extends KitchenTest {

    @Autowired
    private RoomDays days;

    @Autowired
    private Talking talking;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void meet() {
        ben.signIn();
    }

    private long sayAt(String utc) {
        long id = scene.say(ben, "Said at " + utc);
        database.sql("update messages set said_at = ? where id = ?")
                .params(utc, id)
                .update();
        return id;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,        UTC,                 first",
        "2026-03-03,        UTC,                 second",
        "2026-03-05,        UTC,                 second",
        "2026-03-05,        America/Los_Angeles, second",
        "2026-03-06,        UTC,                 third",
        "2026-03-06,        America/Los_Angeles, third",
        "2026-03-07,        America/Los_Angeles, none",
        "2026-03-07,        UTC,                 none",
        "2026-03-07,        Asia/Tokyo,          third",
        "2026-03-08,        Asia/Tokyo,          none",
        "1969-12-31,        UTC,                 first",
        "-999999999-01-01,  Asia/Tokyo,          first",
        "+999999999-12-31,  UTC,                 none"
    })
    void aDayLeadsToItsFirstMessageOrTheNextOne(LocalDate day, ZoneId zone, String found) {
        Map<Long, String> said = Map.of(
                sayAt("2026-03-02 09:00:00"), "first",
                sayAt("2026-03-05 10:00:00"), "second",
                sayAt("2026-03-06 23:30:00"), "third");
        assertThat(days.firstOn(kitchen, day, zone).map(said::get))
                .isEqualTo(Optional.of(found).filter(said::containsValue));
    }

    @Test
    void aClockThatJumpedDoesNotHideADay() {
        long later = sayAt("2026-03-05 10:00:00");
        long earlier = sayAt("2026-03-04 10:00:00");
        assertThat(days.firstOn(kitchen, LocalDate.of(2026, 3, 4), ZoneOffset.UTC))
                .contains(earlier);
        assertThat(days.firstOn(kitchen, LocalDate.of(2026, 3, 5), ZoneOffset.UTC))
                .contains(later);
        assertThat(days.first(kitchen, ZoneOffset.UTC)).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void onlyWhatStandsInTheRoomCounts() {
        assertThat(days.first(kitchen, ZoneOffset.UTC)).isEmpty();
        long gone = sayAt("2026-03-02 09:00:00");
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", ben);
        database.sql("update messages set said_at = '2026-03-02 09:00:00' where id = ?")
                .param(roomScene.say(bar, ben, "Elsewhere"))
                .update();
        long said = sayAt("2026-03-05 10:00:00");
        talking.delete(gone);
        assertThat(days.firstOn(kitchen, LocalDate.of(2026, 3, 2), ZoneOffset.UTC))
                .contains(said);
        assertThat(days.first(kitchen, ZoneOffset.UTC)).contains(LocalDate.of(2026, 3, 5));
        assertThat(days.first(kitchen, ZoneId.of("Pacific/Kiritimati"))).contains(LocalDate.of(2026, 3, 6));
    }

    @Test
    void whoMayNotReadThereIsToldOfNoDay() {
        RoomCard bar = roomScene.make(RoomKind.CLOSED, "The bar", sofia);
        assertThatThrownBy(() -> days.first(bar.id(), ZoneOffset.UTC)).isInstanceOf(RoomGone.class);
        assertThatThrownBy(() -> days.firstOn(bar.id(), LocalDate.EPOCH, ZoneOffset.UTC))
                .isInstanceOf(RoomGone.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> days.first(kitchen, ZoneOffset.UTC)).isInstanceOf(AuthenticationException.class);
    }
}
