package app.elevenses.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JobsLogTests {

    private final JobsLog log = new JobsLog();

    @Test
    void anHourWithoutTheDatabaseIsTwoLines(CapturedOutput output) {
        log.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        for (int polls = 0; polls < 360; polls++) {
            log.onSchedulerEvent(SchedulerEventType.UNEXPECTED_ERROR);
        }
        log.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);
        log.onSchedulerEvent(SchedulerEventType.RAN_EXECUTE_DUE);

        assertThat(output.getAll().lines().filter(line -> line.contains("JobsLog")))
                .hasSize(2);
        assertThat(output).contains("The jobs wait", "The jobs go on");
    }
}
