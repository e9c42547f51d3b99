package app.elevenses.vault;

import app.elevenses.kit.Refusal;

/** An address cannot be written on a label as it is. */
public final class AddressUnfit extends Refusal {

    AddressUnfit() {
        super("vault.refusal.unfit");
    }
}
