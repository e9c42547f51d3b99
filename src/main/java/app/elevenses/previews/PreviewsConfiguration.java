package app.elevenses.previews;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreviewsConfiguration {

    @Bean
    RecurringTask<Void> clearingPreviews(PreviewShelf shelf, Clock clock) {
        return Jobs.every("previews-clear", Duration.ofHours(1), () -> shelf.clear(clock.instant()));
    }
}
