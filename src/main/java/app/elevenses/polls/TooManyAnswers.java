package app.elevenses.polls;

import app.elevenses.kit.Refusal;

/** There is too much to choose from. */
public final class TooManyAnswers extends Refusal {

    TooManyAnswers(int most) {
        super("polls.refusal.too-many-answers", most);
    }
}
