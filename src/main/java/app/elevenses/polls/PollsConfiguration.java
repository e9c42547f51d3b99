package app.elevenses.polls;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PollsConfiguration {

    @Bean
    RecurringTask<Void> closingPolls(PollClosing closing) {
        return Jobs.every("polls-close", Duration.ofSeconds(15), closing::close);
    }
}
