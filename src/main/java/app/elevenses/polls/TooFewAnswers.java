package app.elevenses.polls;

import app.elevenses.kit.Refusal;

/** There is nothing to choose from. */
public final class TooFewAnswers extends Refusal {

    TooFewAnswers(int fewest) {
        super("polls.refusal.too-few-answers", fewest);
    }
}
