package app.elevenses.corners.ui;

import app.elevenses.corners.DailyQuestions;
import app.elevenses.corners.QuestionPlan;
import app.elevenses.kit.Undo;
import app.elevenses.people.ZoneField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** When a room is asked the question of the day, if it is. */
@StyleSheet("styles/questions.css")
class DailyQuestionDialog extends Dialog {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient DailyQuestions questions;
    private final long room;
    private final transient @Nullable QuestionPlan before;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker at = new TimePicker(getTranslation("corners.daily.at"));
    private final ZoneField zone;
    private final Paragraph told = new Paragraph();

    DailyQuestionDialog(DailyQuestions questions, long room, ZoneId reader) {
        this.questions = questions;
        this.room = room;
        before = questions.plan(room).orElse(null);
        QuestionPlan plan = before == null ? QuestionPlan.usual(reader) : before;
        zone = new ZoneField(plan.zone());
        shape(plan);
        addClassNames("room-dialog", "daily-question");
        setHeaderTitle(getTranslation("corners.daily.title"));
        Div clock = new Div(at, zone);
        clock.addClassName("daily-question-clock");
        add(new Paragraph(getTranslation("corners.daily.hint")), ideas(), days, clock, told);
        getFooter().add(buttons());
    }

    /** Leads away from here. */
    private RouterLink ideas() {
        RouterLink ideas = new RouterLink(getTranslation("corners.ideas.title"), QuestionsView.class);
        ideas.getElement().addEventListener("click", followed -> close());
        return ideas;
    }

    private void shape(QuestionPlan plan) {
        days.setLabel(getTranslation("corners.daily.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        days.setValue(plan.days());
        at.setStep(STEP);
        at.setValue(plan.at());
        told.addClassName("daily-question-told");
        told.getElement().setAttribute("role", "alert");
    }

    private Button[] buttons() {
        Button ask = new Button(getTranslation("corners.daily.ask"), pressed -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        Button stop = new Button(getTranslation("corners.daily.stop"), pressed -> stop());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        stop.setVisible(before != null);
        return new Button[] {stop, new Button(getTranslation("corners.daily.cancel"), pressed -> close()), ask};
    }

    private void ask() {
        if (days.isEmpty() || at.isEmpty() || zone.isEmpty()) {
            told.setText(getTranslation("corners.daily.missing"));
        } else {
            questions.ask(room, new QuestionPlan(days.getValue(), at.getValue(), zone.getValue()));
            end("corners.daily.set");
        }
    }

    private void stop() {
        questions.stop(room);
        end("corners.daily.stopped");
    }

    private void end(String done) {
        close();
        Undo.offer(getTranslation(done), getTranslation("kit.undo"), this::takeBack);
    }

    private void takeBack() {
        if (before == null) {
            questions.stop(room);
        } else {
            questions.ask(room, before);
        }
    }
}
