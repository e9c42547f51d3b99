package app.elevenses.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once that the jobs cannot go on, and once that they do. */
@Component
class JobsLog extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(JobsLog.class);

    private final AtomicBoolean stuck = new AtomicBoolean();

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.UNEXPECTED_ERROR && !stuck.getAndSet(true)) {
            LOG.warn("The jobs wait, for the database does not answer");
        } else if (event == SchedulerEventType.RAN_EXECUTE_DUE && stuck.getAndSet(false)) {
            LOG.info("The jobs go on");
        }
    }
}
