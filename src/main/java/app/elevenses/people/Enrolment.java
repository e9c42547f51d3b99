package app.elevenses.people;

import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

@Component
class Enrolment {

    private final PersonRepository people;
    private final PasswordRepository passwords;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolment(
            PersonRepository people,
            PasswordRepository passwords,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    long enrol(NewPerson someone) {
        Passwords.check(someone.password());
        long id = enrol(someone.newcomer());
        passwords.save(new Password(id, encoder.encode(someone.password()), clock.instant()));
        return id;
    }

    /** Somebody who cannot sign in before they have chosen a password. */
    long enrol(Newcomer someone) {
        if (people.existsByHandle(someone.handle())) {
            throw new HandleTaken();
        }
        long id = add(new Person(someone, clock.instant()));
        events.publishEvent(new PersonJoined(id));
        return id;
    }

    private long add(Person person) {
        try {
            return people.save(person).id();
        } catch (DataIntegrityViolationException violated) {
            throw isDuplicate(violated) ? new HandleTaken() : violated;
        }
    }

    private static boolean isDuplicate(DataIntegrityViolationException violated) {
        return violated.getCause() instanceof ConstraintViolationException cause
                && cause.getKind() == ConstraintKind.UNIQUE;
    }

    void end(String handle) {
        Person leaving = people.findByHandle(handle).filter(Person::worksHere).orElseThrow(NobodyThere::new);
        leaving.leave(clock.instant());
        events.publishEvent(new PersonRewritten(leaving.id()));
        events.publishEvent(new PersonLeft(leaving.id()));
    }
}
