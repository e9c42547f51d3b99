package app.elevenses.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the portal writes to by itself; for jobs, which show nobody what they read here. */
@Component
@Transactional(readOnly = true)
public class Correspondents {

    private final PersonRepository people;

    Correspondents(PersonRepository people) {
        this.people = people;
    }

    public Optional<Correspondent> find(long personId) {
        return people.findById(personId).map(Person::correspondent);
    }
}
