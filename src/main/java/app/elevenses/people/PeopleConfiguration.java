package app.elevenses.people;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    RecurringTask<Void> sweepingStatuses(StatusSweep sweep) {
        return Jobs.every("people-statuses", Duration.ofHours(1), sweep::sweep);
    }
}
