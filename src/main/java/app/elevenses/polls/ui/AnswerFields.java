package app.elevenses.polls.ui;

import app.elevenses.polls.PollDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** As many fields for answers as are needed, and one more while there may be more. */
class AnswerFields extends Div {

    private final List<TextField> fields = new ArrayList<>();

    AnswerFields() {
        addClassName("poll-answers");
        while (fields.size() <= PollDraft.FEWEST_ANSWERS) {
            grow();
        }
    }

    private void grow() {
        int number = fields.size() + 1;
        TextField field = new TextField();
        field.setPlaceholder(getTranslation("polls.ask.answer", number));
        field.setAriaLabel(getTranslation("polls.ask.answer", number));
        field.setMaxLength(PollDraft.LONGEST_ANSWER);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(changed -> growIfFull());
        fields.add(field);
        add(field);
    }

    private void growIfFull() {
        if (!fields.getLast().isEmpty() && fields.size() < PollDraft.MOST_ANSWERS) {
            grow();
        }
    }

    TextField first() {
        return fields.getFirst();
    }

    /** What stands in them; empty ones are not meant. */
    List<String> written() {
        return fields.stream()
                .map(TextField::getValue)
                .filter(words -> !words.isBlank())
                .toList();
    }
}
