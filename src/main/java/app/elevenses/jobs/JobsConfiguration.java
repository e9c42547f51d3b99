package app.elevenses.jobs;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the jobs go by the portal's own clock, and keep their times as everything else does. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    com.github.kagkarlsson.scheduler.Clock clockOfTheJobs(Clock clock) {
        return clock::instant;
    }

    @Bean
    DbSchedulerCustomizer tableOfTheJobs() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<JdbcCustomization> jdbcCustomization() {
                return Optional.of(new JobsTable());
            }
        };
    }
}
