package app.elevenses.later;

import app.elevenses.kit.Refusal;

/** As many messages of theirs wait as may. */
public final class EnoughWaiting extends Refusal {

    EnoughWaiting(int most) {
        super("later.refusal.enough-waiting", most);
    }
}
