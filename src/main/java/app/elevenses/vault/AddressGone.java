package app.elevenses.vault;

import app.elevenses.kit.Refusal;

/** There is no address to look at, or no need to. */
public final class AddressGone extends Refusal {

    public AddressGone() {
        super("vault.refusal.gone");
    }
}
