package app.elevenses.notices;

import app.elevenses.notes.WhoDecides;
import app.elevenses.people.PersonLeft;
import app.elevenses.people.RolesGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands the requests that wait over to whoever may decide now, when somebody leaves or may do other things. */
@Component
class Handover {

    private final WhoDecides whoDecides;
    private final Teller teller;

    Handover(WhoDecides whoDecides, Teller teller) {
        this.whoDecides = whoDecides;
        this.teller = teller;
    }

    @EventListener({PersonLeft.class, RolesGiven.class})
    void whoDecidesHasChanged() {
        whoDecides
                .undecided()
                .forEach(note -> teller.handOver(NoticeKind.DECISION, note, note, whoDecides.about(note)));
    }
}
