package app.elevenses.later.ui;

import app.elevenses.kit.DayField;
import app.elevenses.kit.Refusal;
import app.elevenses.later.Soon;
import app.elevenses.people.WorkingHours;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks when: at a moment that people often mean, or on a day at a time. */
@StyleSheet("styles/later.css")
class WhenDialog extends Dialog {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient ZonedDateTime now;
    private final transient WorkingHours hours;
    private final transient Consumer<Instant> deed;
    private final DayField day;
    private final TimePicker time = new TimePicker(getTranslation("later.when.time"));
    private final Paragraph told = new Paragraph();
    private transient @Nullable Instant begun;

    /** By the keys of its title and of what it does; what is refused is said where it was chosen. */
    WhenDialog(String title, String name, OwnClock clock, Consumer<Instant> deed) {
        this.deed = deed;
        now = clock.now();
        hours = clock.hours();
        day = day(now.toLocalDate());
        addClassName("when-dialog");
        setHeaderTitle(getTranslation(title));
        time.setStep(STEP);
        time.setLocale(getLocale());
        time.setI18n(new TimePicker.TimePickerI18n()
                .setBadInputErrorMessage(getTranslation("later.when.time-missing"))
                .setRequiredErrorMessage(getTranslation("later.when.time-missing")));
        time.setRequiredIndicatorVisible(true);
        told.addClassName("when-told");
        told.getElement().setAttribute("role", "alert");
        Div both = new Div(day, time);
        both.addClassName("when-fields");
        add(choices(), both, told);
        Button choose = new Button(getTranslation(name), pressed -> choose());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("later.when.cancel"), pressed -> close()), choose);
        Soon.NEXT_WORKING_DAY.after(now, hours).ifPresent(this::begin);
    }

    private DayField day(LocalDate today) {
        DayField.Sentences sentences = new DayField.Sentences(
                getTranslation("later.when.day-missing"),
                getTranslation("later.refusal.time-over"),
                getTranslation("later.refusal.time-too-far"));
        return new DayField(getTranslation("later.when.day"), today, today.plusYears(1), sentences);
    }

    /** Begins with that moment in its fields. */
    final void begin(Instant at) {
        begun = at;
        ZonedDateTime then = at.atZone(now.getZone());
        day.setValue(then.toLocalDate());
        time.setValue(then.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    private Div choices() {
        Div choices = new Div();
        choices.addClassName("when-choices");
        for (Soon soon : Soon.values()) {
            soon.after(now, hours).ifPresent(at -> {
                Span exact = new Span(Moment.say(at, now, getLocale()));
                exact.addClassName("when-exact");
                NativeButton choice = new NativeButton("", pressed -> attempt(at));
                choice.add(new Span(getTranslation("later.soon." + soon.key())), exact);
                choice.addClassName("when-choice");
                choices.add(choice);
            });
        }
        return choices;
    }

    private void choose() {
        boolean timeless = time.isEmpty();
        time.setErrorMessage(getTranslation("later.when.time-missing"));
        time.setInvalid(timeless);
        if (day.isFit() && !timeless) {
            attempt(chosen());
        }
    }

    /** What was not touched is what it was, to the second. */
    private Instant chosen() {
        Instant then =
                day.getValue().atTime(time.getValue()).atZone(now.getZone()).toInstant();
        Instant before = begun;
        return before != null && before.truncatedTo(ChronoUnit.MINUTES).equals(then) ? before : then;
    }

    private void attempt(Instant at) {
        try {
            deed.accept(at);
            close();
        } catch (Refusal refusal) {
            tell(refusal);
        }
    }

    final void tell(Refusal refusal) {
        told.setText(getTranslation(refusal.key(), refusal.details()));
    }
}
