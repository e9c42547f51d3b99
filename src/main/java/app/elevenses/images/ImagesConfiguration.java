package app.elevenses.images;

import app.elevenses.jobs.Jobs;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Sweeps every hour, and lets what collides in the database be tried again. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class ImagesConfiguration {

    @Bean
    RecurringTask<Void> sweepingPictures(PictureSweep sweep) {
        return Jobs.every("images-sweep", Duration.ofHours(1), sweep::sweep);
    }
}
