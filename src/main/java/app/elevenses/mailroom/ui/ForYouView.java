package app.elevenses.mailroom.ui;

import app.elevenses.mailroom.Deliveries;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.DoorstepItem;
import app.elevenses.places.AddressForm;
import app.elevenses.places.PostalAddress;
import app.elevenses.vault.AddressDamaged;
import app.elevenses.vault.AddressVault;
import app.elevenses.vault.VaultClosed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

@Route("notes/for-you")
@PermitAll
class ForYouView extends QuietPage implements HasUrlParameter<Long> {

    private final transient Doorstep doorstep;
    private final transient Deliveries deliveries;
    private final transient AddressVault vault;
    private long parcelId;

    ForYouView(Doorstep doorstep, Deliveries deliveries, AddressVault vault) {
        super("mailroom.for-you.title");
        this.doorstep = doorstep;
        this.deliveries = deliveries;
        this.vault = vault;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        parcelId = id;
        show(doorstep.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(DoorstepItem parcel) {
        switch (parcel.state()) {
            case AWAITING_ADDRESS -> ask();
            case READY ->
                lay(
                        Piece.title(getTranslation("mailroom.for-you.thanks")),
                        Piece.text(getTranslation("mailroom.for-you.thanks-hint")),
                        Piece.row(
                                button("mailroom.for-you.elsewhere", this::ask),
                                button("mailroom.for-you.no-thanks", this::refuse)));
            case ARRIVED, THANKED -> lay(new Received(doorstep, parcelId));
            case RETURNED ->
                lay(
                        Piece.title(getTranslation("mailroom.for-you.returned")),
                        Piece.text(getTranslation("mailroom.for-you.returned-hint")));
            default ->
                lay(
                        Piece.title(getTranslation("mailroom.for-you.coming")),
                        Piece.text(getTranslation("mailroom.for-you.coming-hint")));
        }
    }

    private void ask() {
        try {
            vault.remembered().ifPresentOrElse(this::offer, () -> askFor(Optional.empty()));
        } catch (AddressDamaged damaged) {
            askFor(Optional.empty());
        } catch (VaultClosed closed) {
            lay(Piece.title(getTranslation("mailroom.for-you.title")), Piece.text(getTranslation(closed.key())));
        }
    }

    private void offer(PostalAddress remembered) {
        Button there = primary("mailroom.for-you.use-remembered", () -> {
            deliveries.sendToRemembered(parcelId);
            again();
        });
        lay(
                Piece.title(getTranslation("mailroom.for-you.title")),
                Piece.text(getTranslation("mailroom.for-you.hint")),
                Piece.label(remembered),
                Piece.row(there, button("mailroom.for-you.another", () -> askFor(Optional.of(remembered)))),
                ways());
    }

    private void askFor(Optional<PostalAddress> before) {
        AddressForm form = new AddressForm(getLocale());
        before.ifPresent(address -> form.begin(address.country(), ""));
        Checkbox remember = new Checkbox(getTranslation("mailroom.for-you.remember"));
        lay(
                Piece.title(getTranslation("mailroom.for-you.title")),
                Piece.text(getTranslation("mailroom.for-you.hint")),
                form,
                remember,
                Piece.row(primary("mailroom.for-you.send", () -> send(form, remember.getValue()))),
                ways());
    }

    private void send(AddressForm form, boolean remember) {
        PostalAddress address = form.fitting();
        if (address != null) {
            deliveries.sendTo(parcelId, address, remember);
            again();
        }
    }

    private Component ways() {
        return Piece.row(
                button("mailroom.for-you.no-thanks", this::refuse), button("mailroom.for-you.not-now", this::later));
    }

    private void refuse() {
        doorstep.noThanks(parcelId);
        lay(
                Piece.title(getTranslation("mailroom.for-you.refused")),
                Piece.text(getTranslation("mailroom.for-you.refused-hint")));
    }

    private void later() {
        doorstep.notNow(parcelId);
        lay(
                Piece.title(getTranslation("mailroom.for-you.later")),
                Piece.text(getTranslation("mailroom.for-you.later-hint")),
                Piece.row(button("mailroom.for-you.now-after-all", this::ask)));
    }

    private void again() {
        show(doorstep.find(parcelId).orElseThrow(NotFoundException::new));
    }
}
