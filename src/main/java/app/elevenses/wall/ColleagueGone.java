package app.elevenses.wall;

import app.elevenses.kit.Refusal;

/** Somebody named does not work here. */
public final class ColleagueGone extends Refusal {

    ColleagueGone() {
        super("wall.refusal.colleague-gone");
    }
}
