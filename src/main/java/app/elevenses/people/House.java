package app.elevenses.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who speaks when it is the portal itself: somebody with a name, who does not work here and never signs in. */
@Component
public class House {

    /** No handle anybody could choose. */
    static final String HANDLE = "-house";

    private static final String NAME = "Elevenses";

    private final PersonRepository people;
    private final TransactionTemplate atOnce;
    private final Clock clock;
    private volatile long id;

    House(PersonRepository people, PlatformTransactionManager transactions, Clock clock) {
        this.people = people;
        this.clock = clock;
        atOnce = new TransactionTemplate(transactions);
        // What is remembered must be there, whatever becomes of the transaction somebody asks in.
        atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** As everybody has one, for what is said to be by somebody. */
    public long id() {
        if (id == 0) {
            id = Objects.requireNonNull(atOnce.execute(itself -> {
                people.keepHouse(HANDLE, NAME, clock.instant().truncatedTo(ChronoUnit.MICROS));
                return people.findByHandle(HANDLE).map(Person::id).orElseThrow();
            }));
        }
        return id;
    }
}
