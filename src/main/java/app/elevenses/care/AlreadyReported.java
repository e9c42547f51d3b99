package app.elevenses.care;

import app.elevenses.kit.Refusal;

/** Once is enough: moderators know. */
public final class AlreadyReported extends Refusal {

    AlreadyReported() {
        super("care.refusal.already-reported");
    }
}
