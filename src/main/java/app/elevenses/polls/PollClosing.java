package app.elevenses.polls;

import app.elevenses.breakroom.MessageExtraChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes polls whose time has come, so that open screens show it. */
@Component
@Transactional
class PollClosing {

    private static final int AT_ONCE = 100;

    private final PollRepository polls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollClosing(PollRepository polls, ApplicationEventPublisher events, Clock clock) {
        this.polls = polls;
        this.events = events;
        this.clock = clock;
    }

    void close() {
        Instant now = clock.instant();
        List<Long> due = polls.due(now, Limit.of(AT_ONCE));
        due.forEach(id -> polls.findToChange(id)
                .filter(poll -> poll.close(now))
                .ifPresent(poll -> events.publishEvent(new MessageExtraChanged(id, poll.roomId()))));
    }
}
