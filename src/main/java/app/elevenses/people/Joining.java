package app.elevenses.people;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever was given a link choose their password, for the link says who they are. */
@Service
@PreAuthorize("permitAll()")
@Transactional
public class Joining {

    private final JoinLinks links;
    private final PersonRepository people;
    private final Secrets secrets;
    private final Tries tries = new Tries(20, Duration.ofSeconds(30));

    Joining(JoinLinks links, PersonRepository people, Secrets secrets) {
        this.links = links;
        this.people = people;
        this.secrets = secrets;
    }

    /** Who comes with that link; nobody with a worthless one, nor from where many worthless ones came. */
    @Transactional(readOnly = true)
    public Optional<Arrival> arriving(String token, String from) {
        if (!tries.hasAny(from)) {
            return Optional.empty();
        }
        Optional<Arrival> arrival =
                holder(token).map(person -> new Arrival(person.handle(), person.name(), !secrets.hasOne(person.id())));
        if (arrival.isEmpty()) {
            tries.wrong(from);
        }
        return arrival;
    }

    /** Chooses the password; the link is used up only when it is kept. */
    public void join(String token, String password) {
        Passwords.check(password);
        Person person = holder(token).orElseThrow(LinkWorthless::new);
        if (!links.use(token)) {
            throw new LinkWorthless();
        }
        secrets.choose(person, password);
    }

    private Optional<Person> holder(String token) {
        return links.holder(token).flatMap(people::findById).filter(Person::worksHere);
    }
}
