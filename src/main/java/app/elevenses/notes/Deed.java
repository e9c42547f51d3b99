package app.elevenses.notes;

import java.util.Optional;

/** What is done to a note or to one of its parcels. */
enum Deed {
    ASKED_BACK,
    ANSWERED,
    APPROVED,
    DECLINED,
    CANCELLED,
    TAKEN_BACK,
    ADDRESSED,
    PUT_OFF,
    NO_THANKS,
    LAPSED,
    LEFT,
    PRINTED,
    PRINTED_AGAIN,
    POSTED,
    ARRIVED,
    THANKED,
    RETURNED,
    LOST;

    /** What the sender hears of it; nothing of why somebody would rather not. */
    Optional<Milestone> milestone() {
        return switch (this) {
            case ASKED_BACK -> Optional.of(Milestone.ASKED_BACK);
            case ANSWERED -> Optional.of(Milestone.ANSWERED);
            case APPROVED -> Optional.of(Milestone.APPROVED);
            case DECLINED -> Optional.of(Milestone.DECLINED);
            case CANCELLED -> Optional.of(Milestone.CANCELLED);
            case ADDRESSED -> Optional.of(Milestone.ADDRESSED);
            case PRINTED -> Optional.of(Milestone.PRINTED);
            case POSTED -> Optional.of(Milestone.POSTED);
            case ARRIVED -> Optional.of(Milestone.ARRIVED);
            case THANKED -> Optional.of(Milestone.THANKED);
            case RETURNED -> Optional.of(Milestone.RETURNED);
            case LOST -> Optional.of(Milestone.LOST);
            case TAKEN_BACK, PUT_OFF, NO_THANKS, LAPSED, LEFT, PRINTED_AGAIN -> Optional.empty();
        };
    }
}
