package app.elevenses.notices;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NoticesConfiguration {

    @Bean
    RecurringTask<Void> deliveringMail(Postman postman) {
        return Jobs.every("notices-mail", Duration.ofSeconds(15), postman::round);
    }

    @Bean
    RecurringTask<Void> clearingNotices(Housekeeping housekeeping) {
        return Jobs.daily("notices-clear", LocalTime.of(3, 30), housekeeping::clear);
    }
}
