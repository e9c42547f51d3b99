package app.elevenses.people;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords, as hashes, and knows whether one is right. */
@Component
class Secrets {

    private final PasswordRepository passwords;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Tries tries = new Tries(5, Duration.ofSeconds(30));

    Secrets(PasswordRepository passwords, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.passwords = passwords;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    boolean hasOne(long personId) {
        return passwords.findById(personId).isPresent();
    }

    /** Refuses one that is not theirs, and any after too many of those. */
    void check(Person person, String given) {
        if (!tries.hasAny(person.handle())) {
            throw new TooManyTries();
        }
        if (passwords
                .findById(person.id())
                .filter(kept -> encoder.matches(given, kept.hash()))
                .isEmpty()) {
            tries.wrong(person.handle());
            throw new PasswordWrong();
        }
    }

    Password choose(Person person, String chosen) {
        Passwords.check(chosen);
        Password kept = passwords.save(new Password(person.id(), encoder.encode(chosen), clock.instant()));
        events.publishEvent(new PasswordChosen(person.id(), person.handle()));
        return kept;
    }
}
