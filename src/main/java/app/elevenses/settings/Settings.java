package app.elevenses.settings;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.validation.annotation.Validated;

/**
 * What administrators have chosen, by the name each feature gives to its choice; known at once here, and within a
 * minute on other nodes.
 */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@RetriedOnConflict
public class Settings {

    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final SettingRepository settings;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LoadingCache<String, Optional<String>> known;

    Settings(SettingRepository settings, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
        known = Caffeine.newBuilder().expireAfterWrite(BELIEVED).build(settings::value);
    }

    /** Nothing where nobody has chosen yet. */
    public Optional<String> find(String name) {
        return known.get(name);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void choose(
            @NotNull @Pattern(regexp = "[a-z.-]{1,60}") String name, @NotNull @Size(max = 200) String value) {
        settings.save(new Setting(name, value, signedIn.id(), clock.instant()));
        events.publishEvent(new SettingChosen(name));
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void forget(SettingChosen chosen) {
        known.invalidate(chosen.name());
    }
}
