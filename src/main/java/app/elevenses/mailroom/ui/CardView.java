package app.elevenses.mailroom.ui;

import app.elevenses.mailroom.CardDesk;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.DoorstepItem;
import app.elevenses.notes.Outgoing;
import app.elevenses.notes.OutgoingItem;
import app.elevenses.notes.ParcelState;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Changes nothing when it opens, for cameras and browsers open pages by themselves. */
@Route("notes/card")
@PermitAll
class CardView extends QuietPage implements HasUrlParameter<String> {

    private static final Set<ParcelState> THERE = Set.of(ParcelState.ARRIVED, ParcelState.THANKED);
    private static final int LONGEST_NUMBER = 40;

    private final transient CardDesk cards;
    private final transient Doorstep doorstep;
    private final transient Outgoing outgoing;

    CardView(CardDesk cards, Doorstep doorstep, Outgoing outgoing) {
        super("mailroom.card.title");
        this.cards = cards;
        this.doorstep = doorstep;
        this.outgoing = outgoing;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        switch (cards.find(code).orElseThrow(NotFoundException::new)) {
            case CardDesk.Mine mine -> show(mine.parcel());
            case CardDesk.ToSend toSend -> show(toSend.parcel());
        }
    }

    private void show(DoorstepItem parcel) {
        if (THERE.contains(parcel.state())) {
            lay(Piece.text(getTranslation("mailroom.card.used")), new Received(doorstep, parcel.parcelId()));
        } else if (parcel.state() == ParcelState.RETURNED) {
            lay(Piece.title(getTranslation("mailroom.card.returned")));
        } else {
            lay(
                    Piece.title(getTranslation("mailroom.card.hello")),
                    Piece.text(getTranslation("mailroom.card.hello-hint")),
                    Piece.row(primary("mailroom.card.arrived", () -> arrived(parcel.parcelId()))));
        }
    }

    private void arrived(long parcelId) {
        doorstep.arrived(parcelId);
        lay(new Received(doorstep, parcelId));
    }

    private void show(OutgoingItem parcel) {
        if (parcel.state() == ParcelState.PRINTED) {
            TextField number = new TextField(getTranslation("mailroom.card.tracking"));
            number.setMaxLength(LONGEST_NUMBER);
            lay(
                    Piece.title(getTranslation(
                            "mailroom.card.for", parcel.recipient().name())),
                    Piece.text(getTranslation("mailroom.card.post-hint")),
                    number,
                    Piece.row(primary("mailroom.card.posted", () -> posted(parcel, number.getValue()))));
        } else {
            lay(
                    Piece.title(getTranslation(
                            "mailroom.card.for", parcel.recipient().name())),
                    Piece.text(getTranslation("mailroom.card.already-posted")));
        }
    }

    private void posted(OutgoingItem parcel, String number) {
        outgoing.markPosted(parcel.parcelId(), number);
        lay(
                Piece.title(
                        getTranslation("mailroom.card.for", parcel.recipient().name())),
                Piece.text(getTranslation("mailroom.card.now-posted")));
    }
}
