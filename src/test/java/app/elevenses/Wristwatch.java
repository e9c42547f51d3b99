package app.elevenses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets, for everything in its portal. */
public final class Wristwatch extends Clock {

    /** Puts it on. */
    @TestConfiguration
    public static class Worn {

        @Bean
        @Primary
        Wristwatch wristwatch() {
            return new Wristwatch();
        }
    }

    private volatile Instant now = Instant.parse("2026-06-17T10:00:00Z");

    public void set(Instant at) {
        now = at;
    }

    public void set(String at) {
        set(Instant.parse(at));
    }

    public void pass(Duration time) {
        set(now.plus(time));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
