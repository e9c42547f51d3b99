package app.elevenses.polls;

import app.elevenses.kit.Refusal;

/** It would close too soon to be answered, or so late that nobody remembers. */
public final class PollEndUnfit extends Refusal {

    PollEndUnfit() {
        super("polls.refusal.end-unfit");
    }
}
