package app.elevenses.people.ui;

import app.elevenses.people.Profile;
import app.elevenses.people.WorkingHours;
import app.elevenses.people.ZoneField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;

/** The clock one lives by, and when one works. */
class OwnHours extends Desk {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient Profile profile;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from;
    private final TimePicker to;

    OwnHours(Profile profile) {
        super("people.own.hours", "people.own.hours-hint");
        this.profile = profile;
        WorkingHours hours = profile.hours();
        from = time("people.own.from", hours.from());
        to = time("people.own.to", hours.to());
        days.setLabel(getTranslation("people.own.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        days.setValue(hours.days());
        days.addValueChangeListener(changed -> work());
        lay(zone(), days, inARow(from, to));
    }

    private ZoneField zone() {
        ZoneField zone = new ZoneField(profile.preferences().zone());
        zone.setWidthFull();
        zone.setRequired(true);
        zone.addValueChangeListener(changed -> {
            if (changed.getValue() == null) {
                zone.setValue(changed.getOldValue());
            } else if (changed.isFromClient()) {
                attempt(() -> profile.live(changed.getValue()), "people.own.zone-kept");
            }
        });
        return zone;
    }

    private TimePicker time(String label, LocalTime chosen) {
        TimePicker time = new TimePicker(getTranslation(label), chosen);
        time.setStep(STEP);
        time.setI18n(
                new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("people.own.time-missing")));
        time.addValueChangeListener(changed -> work());
        return time;
    }

    /** Keeps nothing before it makes sense. */
    private void work() {
        days.setErrorMessage(getTranslation("people.own.days-missing"));
        days.setInvalid(days.isEmpty());
        boolean timeless = from.isEmpty() || to.isEmpty();
        if (timeless) {
            tell("people.own.time-missing");
        } else if (!days.isInvalid()) {
            WorkingHours hours = new WorkingHours(days.getValue(), from.getValue(), to.getValue());
            attempt(() -> profile.work(hours), "people.own.hours-kept");
        }
    }
}
