package app.elevenses.text;

import app.elevenses.kit.Refusal;

/** The words are longer than there is room for. */
public final class TooManyWords extends Refusal {

    public TooManyWords(int longest) {
        super("text.refusal.too-many-words", longest);
    }
}
