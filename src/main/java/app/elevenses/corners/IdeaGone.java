package app.elevenses.corners;

import app.elevenses.kit.Refusal;

/** The question is not on the list, or somebody else put it there. */
public final class IdeaGone extends Refusal {

    IdeaGone() {
        super("corners.refusal.idea-gone");
    }
}
