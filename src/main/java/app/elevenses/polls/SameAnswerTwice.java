package app.elevenses.polls;

import app.elevenses.kit.Refusal;

/** Two answers are the same. */
public final class SameAnswerTwice extends Refusal {

    SameAnswerTwice() {
        super("polls.refusal.same-answer-twice");
    }
}
