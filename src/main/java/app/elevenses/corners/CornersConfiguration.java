package app.elevenses.corners;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CornersConfiguration {

    @Bean
    RecurringTask<Void> askingTheQuestionOfTheDay(Asking asking) {
        return Jobs.every("corners-ask", Duration.ofSeconds(20), asking::askWhoeverIsDue);
    }
}
