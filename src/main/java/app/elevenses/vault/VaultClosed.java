package app.elevenses.vault;

import app.elevenses.kit.Refusal;

/** The key is not there, so that nothing can be put in or taken out; what is inside stays as it is. */
public final class VaultClosed extends Refusal {

    VaultClosed() {
        super("vault.refusal.closed");
    }
}
