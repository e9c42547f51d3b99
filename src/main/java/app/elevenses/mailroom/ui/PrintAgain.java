package app.elevenses.mailroom.ui;

import app.elevenses.notes.OutgoingItem;
import app.elevenses.notes.PrintedItem;
import app.elevenses.notes.Printings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Says who has printed a card before, and asks whether it is to be printed once more. */
class PrintAgain extends Dialog {

    PrintAgain(List<OutgoingItem> parcels, Printings printings, ZoneId zone, Runnable print) {
        setHeaderTitle(getTranslation("mailroom.again.title"));
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        parcels.forEach(parcel -> printings
                .last(parcel)
                .map(last -> told(parcel, last, when))
                .map(Paragraph::new)
                .ifPresent(this::add));
        Button again = new Button(getTranslation("mailroom.again.print"), pressed -> {
            close();
            print.run();
        });
        again.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("mailroom.again.cancel"), pressed -> close()), again);
    }

    private String told(OutgoingItem parcel, PrintedItem last, DateTimeFormatter when) {
        return getTranslation(
                "mailroom.again.told", parcel.recipient().name(), last.by().name(), when.format(last.at()));
    }
}
