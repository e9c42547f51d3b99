package app.elevenses.people;

import app.elevenses.kit.Typed;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chooses a clock by a city, found as one types. */
public class ZoneField extends ComboBox<ZoneId> {

    public ZoneField(ZoneId chosen) {
        Map<ZoneId, String> names = new LinkedHashMap<>(Zones.namedFor(getLocale()));
        names.computeIfAbsent(chosen, zone -> Zones.name(zone, getLocale()));
        setLabel(getTranslation("people.zone"));
        setItemLabelGenerator(names::get);
        setItems((zone, typed) -> new Typed(typed).fits(names.get(zone) + " " + zone.getId()), names.keySet());
        setValue(chosen);
    }
}
