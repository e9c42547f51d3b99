package app.elevenses.places;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for a postal address as it is written in its country. */
public class AddressForm extends Div {

    private final ComboBox<Country> country = new ComboBox<>();
    private final Map<AddressPart, TextField> fields = new EnumMap<>(AddressPart.class);

    public AddressForm(Locale reader) {
        addClassName("address-form");
        country.setLabel(getTranslation("places.address.country"));
        country.setItems(Country.all(reader));
        country.setItemLabelGenerator(each -> each.name(reader));
        country.setRequiredIndicatorVisible(true);
        country.addValueChangeListener(chosen -> suit(chosen.getValue()));
        for (AddressPart part : AddressPart.values()) {
            fields.put(part, field(part));
        }
        add(country);
        fields.values().forEach(this::add);
        suit(null);
    }

    private TextField field(AddressPart part) {
        TextField field = new TextField(getTranslation(part.label()));
        field.addClassName("address-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        field.setAutocomplete(autocomplete(part));
        field.getElement().setAttribute("dir", "auto");
        return field;
    }

    private static Autocomplete autocomplete(AddressPart part) {
        return switch (part) {
            case NAME -> Autocomplete.NAME;
            case LINE_ONE -> Autocomplete.ADDRESS_LINE1;
            case LINE_TWO -> Autocomplete.ADDRESS_LINE2;
            case LINE_THREE -> Autocomplete.ADDRESS_LINE3;
            case POSTAL_CODE -> Autocomplete.POSTAL_CODE;
            case CITY -> Autocomplete.ADDRESS_LEVEL2;
            case REGION -> Autocomplete.ADDRESS_LEVEL1;
        };
    }

    private void suit(@Nullable Country chosen) {
        fields.forEach((part, field) -> {
            field.setVisible(chosen != null && PostalFormat.of(chosen).uses(part));
            field.setRequiredIndicatorVisible(
                    chosen != null && PostalFormat.of(chosen).needs(part));
            field.setInvalid(false);
        });
    }

    /** Begins with that country and name. */
    public void begin(Country suggested, String name) {
        country.setValue(suggested);
        field(AddressPart.NAME, name);
    }

    public void show(PostalAddress address) {
        country.setValue(address.country());
        fields.keySet().forEach(part -> field(part, address.part(part)));
    }

    private void field(AddressPart part, String text) {
        TextField field = fields.get(part);
        if (field != null) {
            field.setValue(text);
        }
    }

    /** The address, or none when something about it does not fit, which is then said beside it. */
    public @Nullable PostalAddress fitting() {
        Country chosen = country.getValue();
        country.setErrorMessage(getTranslation("places.fault.country"));
        country.setInvalid(chosen == null);
        if (chosen == null) {
            return null;
        }
        PostalAddress address = PostalAddress.of(chosen, this::written);
        Map<AddressPart, AddressFault> faults = PostalFormat.of(chosen).faults(address);
        fields.forEach((part, field) -> say(field, faults.get(part), PostalFormat.of(chosen)));
        return faults.isEmpty() ? address : null;
    }

    private String written(AddressPart part) {
        TextField field = fields.get(part);
        return field == null || !field.isVisible() ? "" : field.getValue();
    }

    private void say(TextField field, @Nullable AddressFault fault, PostalFormat format) {
        if (fault != null) {
            field.setErrorMessage(getTranslation(fault.sentence(), format.example()));
        }
        field.setInvalid(fault != null);
    }

    /** Empties itself, so that nothing of it stays on the server. */
    public void clear() {
        country.clear();
        fields.values().forEach(TextField::clear);
    }
}
