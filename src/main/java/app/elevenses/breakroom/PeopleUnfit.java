package app.elevenses.breakroom;

import app.elevenses.kit.Refusal;

/** A conversation has too few or too many people, or one who does not work here. */
public final class PeopleUnfit extends Refusal {

    PeopleUnfit(int most) {
        super("breakroom.refusal.people-unfit", most);
    }
}
