package app.elevenses.polls.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.kit.Refusal;
import app.elevenses.polls.PollDraft;
import app.elevenses.polls.Polls;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.UUID;

/** Where somebody writes a question for the room, and what to choose from. */
@StyleSheet("styles/poll-dialog.css")
class PollDialog extends Dialog {

    private final transient RoomCard room;
    private final transient Runnable done;
    private final transient Polls polls;
    private final transient Clock clock;
    private final String key = UUID.randomUUID().toString().replace("-", "");
    private final TextField question = new TextField(getTranslation("polls.ask.question"));
    private final AnswerFields answers = new AnswerFields();
    private final Checkbox several = new Checkbox(getTranslation("polls.ask.several"));
    private final Checkbox anonymous = new Checkbox(getTranslation("polls.ask.anonymous"));
    private final Select<PollEnd> end = new Select<>();
    private final Paragraph told = new Paragraph();

    PollDialog(RoomCard room, String words, Polls polls, Clock clock, Runnable done) {
        this.room = room;
        this.done = done;
        this.polls = polls;
        this.clock = clock;
        setHeaderTitle(getTranslation("polls.ask.title"));
        addClassName("poll-dialog");
        shape(words);
        add(question, answers, several, anonymous, end, told);
        Button ask = new Button(getTranslation("polls.ask.ask"), pressed -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER).listenOn(question, answers);
        getFooter().add(new Button(getTranslation("polls.ask.cancel"), pressed -> close()), ask);
        addOpenedChangeListener(changed -> (question.isEmpty() ? question : answers.first()).focus());
    }

    private void shape(String words) {
        question.setMaxLength(PollDraft.LONGEST_QUESTION);
        question.setValueChangeMode(ValueChangeMode.EAGER);
        question.setValue(words.replaceAll("\\s+", " ")
                .codePoints()
                .limit(PollDraft.LONGEST_QUESTION)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        anonymous.setHelperText(getTranslation("polls.ask.anonymous-hint"));
        end.setLabel(getTranslation("polls.ask.end"));
        end.setItems(PollEnd.values());
        end.setItemLabelGenerator(each -> getTranslation("polls.end." + each.key()));
        end.setValue(PollEnd.NEVER);
        told.addClassName("poll-told");
        told.getElement().setAttribute("role", "alert");
    }

    /** Asked twice, it is one poll; what is refused stays where it is written. */
    private void ask() {
        try {
            polls.ask(
                    room.id(),
                    new PollDraft(
                            key,
                            question.getValue(),
                            answers.written(),
                            several.getValue(),
                            anonymous.getValue(),
                            end.getValue().after(clock.instant())));
            done.run();
            close();
        } catch (Refusal refusal) {
            told.setText(getTranslation(refusal.key(), refusal.details()));
        }
    }
}
