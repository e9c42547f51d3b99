package app.elevenses.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.elevenses.PortalTest;
import app.elevenses.Reads;
import app.elevenses.people.Colleagues.Colleague;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PersonBookTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Directory directory;

    @Autowired
    private Profile profile;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Colleagues colleagues;
    private Colleague ben;

    @BeforeEach
    void hire() {
        colleagues = beans.createBean(Colleagues.class);
        ben = colleagues.hire("Ben Whitlock");
        assertThat(name()).isEqualTo("Ben Whitlock");
    }

    @Test
    void whoIsKnownIsNotAskedForAgain() {
        assertThat(new Reads(database).of(this::name)).isZero();
        assertThat(new Reads(database).of(() -> ben.does(() -> profile.preferences())))
                .isZero();
    }

    @Test
    void whatSomebodyChangesIsKnownAtOnce() {
        ben.does(() -> {
            profile.rename("Benjamin Whitlock");
            profile.live(ZoneId.of("Asia/Tokyo"));
            profile.read(Locale.JAPANESE);
        });
        assertThat(name()).isEqualTo("Benjamin Whitlock");
        assertThat(ben.<Preferences>does(() -> profile.preferences()))
                .isEqualTo(new Preferences(Locale.JAPANESE, ColorScheme.SYSTEM, ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void whoeverLeavesIsNoColleagueAnyMoreAndStillHasACard() {
        assertThat(isColleague()).isTrue();
        colleagues.letGo(ben);
        assertThat(isColleague()).isFalse();
        assertThat(name()).isEqualTo("Ben Whitlock");
    }

    @Test
    void whatNeverCameToBeIsNotRemembered() {
        ben.does(() -> new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            profile.rename("Nobody");
            profile.mailAddress();
            name();
            undone.setRollbackOnly();
        }));
        assertThat(name()).isEqualTo("Ben Whitlock");
    }

    /** A transaction goes on seeing what there was when it began. */
    @Test
    void whatAnEarlierTransactionSeesIsNotRemembered() {
        new TransactionTemplate(transactions).executeWithoutResult(earlier -> {
            database.sql("select count(*) from people").query(Long.class).single();
            Thread meanwhile = Thread.ofVirtual().start(() -> ben.does(() -> profile.rename("Benjamin Whitlock")));
            join(meanwhile);
            name();
        });
        assertThat(name()).isEqualTo("Benjamin Whitlock");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isColleague() {
        return ben.<Boolean>does(() -> directory.colleague(ben.id()).isPresent());
    }

    private String name() {
        return ben.does(() ->
                requireNonNull(directory.cards(List.of(ben.id())).get(ben.id())).name());
    }
}
