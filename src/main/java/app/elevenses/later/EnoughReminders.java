package app.elevenses.later;

import app.elevenses.kit.Refusal;

/** Somebody is reminded of as much as one can take in. */
public final class EnoughReminders extends Refusal {

    EnoughReminders(int most) {
        super("later.refusal.enough-reminders", most);
    }
}
