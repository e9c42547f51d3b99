package app.elevenses.people;

import app.elevenses.kit.Refusal;

/** A password is too short or too long. */
public final class PasswordUnfit extends Refusal {

    PasswordUnfit() {
        super("people.refusal.password", Passwords.SHORTEST, Passwords.LONGEST);
    }
}
