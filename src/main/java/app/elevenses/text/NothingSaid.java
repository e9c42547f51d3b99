package app.elevenses.text;

import app.elevenses.kit.Refusal;

/** There are no words to keep. */
public final class NothingSaid extends Refusal {

    public NothingSaid() {
        super("text.refusal.nothing-said");
    }
}
