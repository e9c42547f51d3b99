package app.elevenses.polls;

import app.elevenses.kit.Refusal;

/** The poll is not there for whoever asks, or there is no such answer. */
public final class PollGone extends Refusal {

    PollGone() {
        super("polls.refusal.gone");
    }
}
