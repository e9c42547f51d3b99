package app.elevenses.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(properties = {"db-scheduler.enabled=true", "db-scheduler.polling-interval=1s"})
@Import(JobsTests.Kitchen.class)
@Tag("database")
@DirtiesContext
class JobsTests {

    private static final AtomicInteger BOILED = new AtomicInteger();
    private static final AtomicInteger SPILLED = new AtomicInteger();

    @TestConfiguration
    static class Kitchen {

        @Bean
        RecurringTask<Void> boiling() {
            return Jobs.every("test-kettle", Duration.ofSeconds(1), BOILED::incrementAndGet);
        }

        @Bean
        RecurringTask<Void> spilling() {
            return Jobs.every("test-spill", Duration.ofSeconds(1), () -> {
                SPILLED.incrementAndGet();
                throw new IllegalStateException("the tea is on the floor");
            });
        }

        @Bean
        RecurringTask<Void> washingUp() {
            return Jobs.daily("test-washing-up", LocalTime.of(3, 30), () -> {});
        }

        @Bean
        RecurringTask<Void> airing() {
            return Jobs.daily("test-airing", LocalTime.of(3, 30), () -> {});
        }
    }

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private Scheduler scheduler;

    @Test
    void aJobIsDoneAgainAndAgainOnceThePortalIsOpen() {
        await().until(() -> BOILED.get() > 2);
    }

    @Test
    void aJobThatFailsIsTriedAgainAndHoldsUpNoOther() {
        await().until(() -> SPILLED.get() > 1);
        int boiled = BOILED.get();
        await().until(() -> BOILED.get() > boiled);
    }

    @Test
    void aDailyJobIsDueAtItsTimeInUtcWhateverTheZoneOfTheMachine() {
        await().until(() -> due("test-washing-up").isPresent());
        LocalDateTime due = due("test-washing-up").orElseThrow();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);

        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(due).isAfter(now).isBefore(now.plusHours(24).plusMinutes(1));
    }

    @Test
    void timesAreKeptAndReadAsTheyAreWhereverTheMachineIs() {
        await().until(() -> due("test-airing").isPresent());
        TimeZone before = TimeZone.getDefault();
        Instant inTheHourThatComesTwice = Instant.parse("2027-10-31T00:30:00.123456Z");
        try {
            for (String zone : new String[] {"Europe/Berlin", "Asia/Tokyo", "America/Mexico_City"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
                scheduler.reschedule(airing(), inTheHourThatComesTwice);

                assertThat(due("test-airing")).contains(LocalDateTime.parse("2027-10-31T00:30:00.123456"));
                assertThat(scheduler
                                .getScheduledExecution(airing())
                                .orElseThrow()
                                .getExecutionTime())
                        .isEqualTo(inTheHourThatComesTwice);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static TaskInstanceId airing() {
        return TaskInstanceId.of("test-airing", "recurring");
    }

    private Optional<LocalDateTime> due(String job) {
        return database.sql("select execution_time from scheduled_tasks where task_name = ?")
                .param(job)
                .query(LocalDateTime.class)
                .optional();
    }
}
