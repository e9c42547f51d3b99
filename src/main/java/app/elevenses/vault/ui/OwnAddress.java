package app.elevenses.vault.ui;

import app.elevenses.places.AddressForm;
import app.elevenses.places.PostalAddress;
import app.elevenses.places.PostalFormat;
import app.elevenses.vault.AddressDamaged;
import app.elevenses.vault.AddressLook;
import app.elevenses.vault.AddressVault;
import app.elevenses.vault.VaultClosed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** My remembered address, which I may change or have forgotten, and who has seen one of mine. */
@StyleSheet("styles/address.css")
class OwnAddress extends Section {

    private final transient AddressVault vault;
    private final ZoneId zone;
    private final Div shown = new Div();

    OwnAddress(AddressVault vault, ZoneId zone) {
        this.vault = vault;
        this.zone = zone;
        addClassName("own-address");
        add(new H2(getTranslation("vault.title")), shown);
        try {
            read();
            add(looks());
        } catch (VaultClosed closed) {
            shown.add(new Paragraph(getTranslation(closed.key())));
        }
    }

    private void read() {
        try {
            show(vault.remembered());
        } catch (AddressDamaged damaged) {
            show(Optional.empty());
            shown.add(new Paragraph(getTranslation(damaged.key())));
        }
    }

    private void show(Optional<PostalAddress> mine) {
        shown.removeAll();
        shown.add(hint(getTranslation("vault.hint")));
        if (mine.isPresent()) {
            Div label = new Div();
            label.addClassName("address-label");
            PostalFormat.label(mine.get()).forEach(line -> label.add(line(line)));
            shown.add(label, buttons(button("vault.change", () -> edit(mine)), button("vault.forget", this::askAgain)));
        } else {
            shown.add(new Paragraph(getTranslation("vault.none")), buttons(button("vault.add", () -> edit(mine))));
        }
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("address-hint");
        return hint;
    }

    private static Div line(String text) {
        Div line = new Div(text);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private void edit(Optional<PostalAddress> before) {
        AddressForm form = new AddressForm(getLocale());
        before.ifPresent(form::show);
        Button keep = button("vault.keep", () -> keep(form));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        shown.removeAll();
        shown.add(form, buttons(keep, button("vault.cancel", this::read)));
    }

    private void keep(AddressForm form) {
        PostalAddress address = form.fitting();
        if (address != null) {
            vault.remember(address);
            read();
        }
    }

    /** What is erased cannot be taken back, so it is asked. */
    private void askAgain() {
        Button forget = button("vault.forget-now", this::forget);
        forget.addThemeVariants(ButtonVariant.PRIMARY);
        shown.removeAll();
        shown.add(
                new Paragraph(getTranslation("vault.forget-sure")),
                buttons(forget, button("vault.cancel", this::read)));
        forget.focus();
    }

    private void forget() {
        vault.forget();
        read();
    }

    private Button button(String label, Runnable deed) {
        return new Button(getTranslation(label), pressed -> deed.run());
    }

    private static Div buttons(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("address-buttons");
        return row;
    }

    private Component looks() {
        List<AddressLook> looks = vault.looks();
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        UnorderedList list = new UnorderedList();
        list.addClassName("address-looks");
        Stream<String> lines = looks.isEmpty()
                ? Stream.of(getTranslation("vault.looks.none"))
                : looks.stream()
                        .map(look ->
                                getTranslation("vault.looks.line", look.by().name(), when.format(look.at())));
        lines.map(ListItem::new).forEach(list::add);
        return new Section(new H3(getTranslation("vault.looks.title")), list);
    }
}
