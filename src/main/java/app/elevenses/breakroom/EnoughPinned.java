package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** So much is pinned in a room that nobody would find anything. */
public final class EnoughPinned extends Refusal {

    EnoughPinned(int most) {
        super("breakroom.refusal.enough-pinned", most);
    }
}
