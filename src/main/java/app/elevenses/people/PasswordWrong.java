package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** The password given is not the one they have. */
public final class PasswordWrong extends Refusal {

    PasswordWrong() {
        super("people.refusal.password-wrong");
    }
}
