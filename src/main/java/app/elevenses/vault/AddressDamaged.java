package app.elevenses.vault;

import app.elevenses.kit.Refusal;

/** Somebody or something has changed what was sealed. */
public final class AddressDamaged extends Refusal {

    AddressDamaged() {
        super("vault.refusal.damaged");
    }
}
