package app.elevenses.demo;

import app.elevenses.people.FirstAdministrator;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty portal before it opens, wholly or not at all; whatever is there already stays as it is. */
@Component
@Profile("demo")
class OpeningDay implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger("elevenses");

    private final FirstAdministrator firstAdministrator;
    private final Company company;
    private final TransactionTemplate atOnce;

    OpeningDay(FirstAdministrator firstAdministrator, Company company, PlatformTransactionManager transactions) {
        this.firstAdministrator = firstAdministrator;
        this.company = company;
        atOnce = new TransactionTemplate(transactions);
        // The pictures come in by other connections while this one is under way, and it has to see them.
        atOnce.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!firstAdministrator.isMissing()) {
            return;
        }
        LOG.info("Making up the colleagues of the demo and what they celebrated …");
        Instant start = Instant.now();
        atOnce.executeWithoutResult(whole -> company.make(start));
        LOG.info("Made them up in {} s.", Duration.between(start, Instant.now()).toMillis() / 100 / 10.0);
    }
}
