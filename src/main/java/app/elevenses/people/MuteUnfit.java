package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** Nobody can be muted but other people who work here. */
public final class MuteUnfit extends Refusal {

    MuteUnfit() {
        super("people.refusal.mute");
    }
}
