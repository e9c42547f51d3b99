package app.elevenses.polls;

import app.elevenses.kit.Refusal;

/** People have voted on what the poll asks, so that it asks the same until it is over. */
public final class PollVotedOn extends Refusal {

    PollVotedOn() {
        super("polls.refusal.voted-on");
    }
}
