package app.elevenses.polls;

import app.elevenses.kit.Refusal;

/** Nobody votes any more. */
public final class PollClosed extends Refusal {

    PollClosed() {
        super("polls.refusal.closed");
    }
}
