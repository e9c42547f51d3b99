package app.elevenses.drafts;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {

    @Bean
    RecurringTask<Void> clearingDrafts(DraftSweep sweep) {
        return Jobs.every("drafts-clear", Duration.ofHours(1), sweep::sweep);
    }
}
