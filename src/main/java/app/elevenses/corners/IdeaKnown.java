package app.elevenses.corners;

import app.elevenses.kit.Refusal;

/** The same question is on the list already. */
public final class IdeaKnown extends Refusal {

    IdeaKnown() {
        super("corners.refusal.idea-known");
    }
}
