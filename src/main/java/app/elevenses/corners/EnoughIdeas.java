package app.elevenses.corners;

import app.elevenses.kit.Refusal;

/** Others should have ideas, too. */
public final class EnoughIdeas extends Refusal {

    EnoughIdeas(int most) {
        super("corners.refusal.enough-ideas", most);
    }
}
