package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** The one-time code of the console was not the one given. */
public final class SetupCodeWrong extends Refusal {

    SetupCodeWrong() {
        super("people.refusal.setup-code");
    }
}
