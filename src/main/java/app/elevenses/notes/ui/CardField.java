package app.elevenses.notes.ui;

import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Where the words are written: on the card itself, which says how many more fit. */
class CardField extends Div {

    private static final int MILLIS_AFTER_THE_LAST_KEY = 250;

    private final WordsField words = new WordsField(getTranslation("notes.form.words"), NoteDraft.LONGEST_WORDS);
    private final Postcard postcard = new Postcard(words);
    private final Paragraph room = new Paragraph();

    CardField() {
        words.setMinRows(7);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(MILLIS_AFTER_THE_LAST_KEY);
        words.addValueChangeListener(changed -> count());
        room.addClassName("note-room");
        room.getElement().setAttribute("role", "status");
        count();
        add(postcard, room);
    }

    private void count() {
        int left = words.room();
        room.setText(getTranslation(left < 0 ? "notes.form.over" : "notes.form.room", Math.abs(left)));
        room.setClassName("over", left < 0);
    }

    void to(String names) {
        postcard.to(names);
    }

    void with(Gift gift) {
        postcard.with(gift);
    }

    void hint(String hint) {
        words.setPlaceholder(hint);
    }

    WordsField field() {
        return words;
    }

    String words() {
        return words.getValue();
    }

    boolean isFit() {
        return words.isFit();
    }
}
