package app.elevenses.breakroom;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BreakroomConfiguration {

    @Bean
    RecurringTask<Void> closingTables(TableClosing closing) {
        return Jobs.every("breakroom-close-tables", Duration.ofMinutes(1), closing::close);
    }

    @Bean
    RecurringTask<Void> keepingWordsOfOldMessages(MessagesWithoutWords messages) {
        return Jobs.every("breakroom-keep-words", Duration.ofMinutes(1), messages::keepWords);
    }

    @Bean
    RecurringTask<Void> deletingWhatIsOver(MessageExpiry expiry) {
        return Jobs.every("breakroom-expire", Duration.ofMinutes(10), expiry::sweep);
    }
}
