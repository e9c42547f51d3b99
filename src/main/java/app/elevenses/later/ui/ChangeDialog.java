package app.elevenses.later.ui;

import app.elevenses.breakroom.MessageDraft;
import app.elevenses.later.WaitingItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.BiConsumer;

/** Lets somebody change what is to be said later, and when; a version of it that was read before does not win. */
class ChangeDialog extends WhenDialog {

    ChangeDialog(OwnClock clock, WaitingItem item, BiConsumer<String, Instant> deed) {
        this(clock, item, deed, new TextArea());
    }

    private ChangeDialog(OwnClock clock, WaitingItem item, BiConsumer<String, Instant> deed, TextArea words) {
        super("later.change.title", "later.change.keep", clock, at -> deed.accept(words.getValue(), at));
        words.setLabel(getTranslation("later.change.words"));
        words.setMaxLength(2 * MessageDraft.LONGEST_TEXT);
        words.setMaxRows(10);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setValue(item.text());
        words.setWidthFull();
        words.getElement().setAttribute("dir", "auto");
        addComponentAsFirst(words);
        if (!item.stopped()) {
            begin(item.at());
        }
        addOpenedChangeListener(opened -> words.focus());
    }
}
