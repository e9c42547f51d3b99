package app.elevenses.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Makes jobs for features to declare as beans; each has a name of its own, and one node does it at a time. */
public final class Jobs {

    private Jobs() {}

    /** Done once a day at that time in UTC, or as soon as there is a node again that can. */
    public static RecurringTask<Void> daily(String name, LocalTime at, Runnable deed) {
        return recurring(name, Schedules.daily(ZoneOffset.UTC, at), deed);
    }

    /** Done again and again, with a pause between. */
    public static RecurringTask<Void> every(String name, Duration pause, Runnable deed) {
        return recurring(name, FixedDelay.of(pause), deed);
    }

    private static RecurringTask<Void> recurring(String name, Schedule schedule, Runnable deed) {
        return Tasks.recurring(name, schedule).execute((instance, context) -> deed.run());
    }
}
