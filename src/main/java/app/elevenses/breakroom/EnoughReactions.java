package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** Somebody has put many emoji under one message already. */
public final class EnoughReactions extends Refusal {

    EnoughReactions(int most) {
        super("breakroom.refusal.enough-reactions", most);
    }
}
