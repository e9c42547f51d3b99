package app.elevenses.corners.ui;

import app.elevenses.breakroom.Rooms;
import app.elevenses.corners.DailyQuestions;
import app.elevenses.corners.QuestionPlan;
import app.elevenses.people.ZoneField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Optional;

/** When the kitchen is asked the question of the day, if it is. */
class DailyQuestionSection extends Section {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient DailyQuestions questions;
    private final long kitchen;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker at = new TimePicker(getTranslation("corners.daily.at"));
    private final ZoneField zone;
    private final Button stop = new Button(getTranslation("corners.daily.stop"), pressed -> stop());
    private final Paragraph told = new Paragraph();

    DailyQuestionSection(DailyQuestions questions, Rooms rooms, ZoneId reader) {
        this.questions = questions;
        kitchen = rooms.kitchen().id();
        Optional<QuestionPlan> set = questions.plan(kitchen);
        QuestionPlan plan = set.orElseGet(() -> QuestionPlan.usual(reader));
        zone = new ZoneField(plan.zone());
        addClassName("desk");
        shape(plan);
        Button ask = new Button(getTranslation("corners.daily.ask"), pressed -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        stop.setVisible(set.isPresent());
        Paragraph why = new Paragraph(getTranslation("corners.daily.hint"));
        why.addClassName("desk-hint");
        add(
                new H2(getTranslation("corners.daily.title")),
                why,
                new RouterLink(getTranslation("corners.ideas.title"), QuestionsView.class),
                days,
                inARow(at, zone),
                inARow(ask, stop),
                told);
    }

    private static Div inARow(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("desk-fields");
        return row;
    }

    private void shape(QuestionPlan plan) {
        days.setLabel(getTranslation("corners.daily.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        days.setValue(plan.days());
        at.setStep(STEP);
        at.setValue(plan.at());
        told.addClassName("desk-told");
        told.getElement().setAttribute("role", "status");
    }

    private void ask() {
        boolean whole = !days.isEmpty() && !at.isEmpty() && !zone.isEmpty();
        if (whole) {
            questions.ask(kitchen, new QuestionPlan(days.getValue(), at.getValue(), zone.getValue()));
            stop.setVisible(true);
        }
        told.setClassName("refused", !whole);
        told.setText(getTranslation(whole ? "corners.daily.set" : "corners.daily.missing"));
    }

    private void stop() {
        questions.stop(kitchen);
        stop.setVisible(false);
        told.setClassName("refused", false);
        told.setText(getTranslation("corners.daily.stopped"));
    }
}
