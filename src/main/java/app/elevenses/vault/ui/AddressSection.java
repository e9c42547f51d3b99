package app.elevenses.vault.ui;

import app.elevenses.people.Profile;
import app.elevenses.people.ProfileSection;
import app.elevenses.vault.AddressVault;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings one's own address to the page about oneself. */
@Component
@Order(50)
class AddressSection implements ProfileSection {

    private final AddressVault vault;
    private final Profile profile;

    AddressSection(AddressVault vault, Profile profile) {
        this.vault = vault;
        this.profile = profile;
    }

    @Override
    public com.vaadin.flow.component.Component section() {
        return new OwnAddress(vault, profile.preferences().zone());
    }
}
