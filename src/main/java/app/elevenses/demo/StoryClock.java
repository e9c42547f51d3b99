package app.elevenses.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demo: it stands where a story is being told, and goes with everybody else's otherwise. */
@Component
@Primary
@Profile("demo")
public class StoryClock extends Clock {

    private volatile @Nullable Instant told;

    /** Stands at that instant until it is set to another or let go. */
    void standAt(Instant past) {
        told = past;
    }

    /** Goes with the system's clock again. */
    void letGo() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant standing = told;
        return standing == null ? Instant.now() : standing;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return told == null ? Clock.system(zone) : Clock.fixed(instant(), zone);
    }
}
