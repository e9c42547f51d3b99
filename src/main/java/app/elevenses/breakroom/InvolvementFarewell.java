package app.elevenses.breakroom;

import app.elevenses.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the same transaction: what somebody has chosen for a room goes when they do. */
@Component
class InvolvementFarewell {

    private final RoomInvolvementRepository involvements;

    InvolvementFarewell(RoomInvolvementRepository involvements) {
        this.involvements = involvements;
    }

    @EventListener
    void on(RoomLeft left) {
        involvements.forget(new RoomInvolvement.Key(left.id(), left.personId()));
    }

    @EventListener
    void on(PersonLeft left) {
        involvements.forgetAll(left.personId());
    }
}
