package app.elevenses.notes.ui;

import app.elevenses.text.PlainText;
import com.vaadin.flow.component.textfield.TextArea;

/** A few words that must be there and must fit. */
class WordsField extends TextArea {

    private final int longest;

    /** The label is translated already. */
    WordsField(String label, int longest) {
        this.longest = longest;
        setLabel(label);
        setMinRows(2);
        getElement().setAttribute("dir", "auto");
    }

    /** How many more characters there is room for; less than none when there are too many. */
    int room() {
        return longest - PlainText.length(PlainText.tidy(getValue()));
    }

    /** Shows what is wrong with them, if anything is. */
    boolean isFit() {
        boolean nothing = PlainText.saysNothing(getValue());
        setErrorMessage(
                nothing
                        ? getTranslation("text.refusal.nothing-said")
                        : getTranslation("text.refusal.too-many-words", longest));
        setInvalid(nothing || room() < 0);
        return !isInvalid();
    }
}
