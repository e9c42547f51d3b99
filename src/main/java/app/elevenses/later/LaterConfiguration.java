package app.elevenses.later;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LaterConfiguration {

    @Bean
    RecurringTask<Void> sendingWhatWaits(Dispatch dispatch) {
        return Jobs.every("later-send", Duration.ofSeconds(5), dispatch::send);
    }

    @Bean
    RecurringTask<Void> forgettingWhatWasTakenBack(WaitingFarewell farewell) {
        return Jobs.daily("later-clear-taken-back", LocalTime.of(3, 50), farewell::clear);
    }

    @Bean
    RecurringTask<Void> clearingReminders(ReminderFarewell farewell) {
        return Jobs.daily("later-clear-reminders", LocalTime.of(3, 40), farewell::clear);
    }
}
