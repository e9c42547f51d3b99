package app.elevenses.later.ui;

import app.elevenses.later.Reminders;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.BiConsumer;

/** Asks of what somebody wants to be reminded, and when. */
class RemindDialog extends WhenDialog {

    RemindDialog(OwnClock clock, String begun, BiConsumer<String, Instant> deed) {
        this(clock, begun, deed, new TextField());
    }

    private RemindDialog(OwnClock clock, String begun, BiConsumer<String, Instant> deed, TextField words) {
        super("later.remind.title", "later.remind.keep", clock, at -> deed.accept(words.getValue(), at));
        words.setLabel(getTranslation("later.remind.words"));
        words.setMaxLength(Reminders.LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setValue(begun.replaceAll("\\s+", " ").strip());
        words.setWidthFull();
        addComponentAsFirst(words);
        addOpenedChangeListener(opened -> words.focus());
    }
}
