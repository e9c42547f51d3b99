package app.elevenses.care;

import app.elevenses.live.Change;

/** More reports wait for moderators than before, or fewer. */
public sealed interface ReportsChange extends Change permits ReportsWaiting, ReportsSettled {

    /** What the screens of moderators watch. */
    String TOPIC = "reports";

    long messageId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default long id() {
        return messageId();
    }
}
