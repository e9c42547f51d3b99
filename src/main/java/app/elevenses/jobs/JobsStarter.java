package app.elevenses.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the jobs begin once the portal is open; in the demo, its clock has stood in the past until then. */
@Component
class JobsStarter implements DbSchedulerStarter {

    private final ObjectProvider<Scheduler> scheduler;

    JobsStarter(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public void doStart() {
        scheduler.ifAvailable(Scheduler::start);
    }
}
