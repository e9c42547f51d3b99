package app.elevenses.notes;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotesConfiguration {

    @Bean
    RecurringTask<Void> endingWhatIsUnanswered(Unanswered unanswered) {
        return Jobs.every("notes-lapse", Duration.ofHours(1), unanswered::lapse);
    }
}
