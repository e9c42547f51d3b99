package app.elevenses.search.ui;

import app.elevenses.kit.Refusal;

/** Nothing can be found by what somebody asks, and the sentence says why. */
final class Unanswerable extends Refusal {

    Unanswerable(String key, Object... details) {
        super(key, details);
    }
}
