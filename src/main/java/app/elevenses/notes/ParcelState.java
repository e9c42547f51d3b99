package app.elevenses.notes;

/** Where a parcel is on its way to one recipient. */
public enum ParcelState {
    REQUESTED,
    AWAITING_ADDRESS,
    READY,
    PRINTED,
    POSTED,
    ARRIVED,
    THANKED,
    RETURNED,
    LOST,
    /** The recipient would rather not, never answered, or left; senders are not told which. */
    NOT_THIS_TIME,
    CANCELLED,
    DECLINED;

    /** Whether it is still on its way to somebody's hands. */
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, AWAITING_ADDRESS, READY, PRINTED, POSTED -> true;
            case ARRIVED, THANKED, RETURNED, LOST, NOT_THIS_TIME, CANCELLED, DECLINED -> false;
        };
    }

    /** Whether there is a printed card that cannot be called back. */
    public boolean isOnPaper() {
        return switch (this) {
            case PRINTED, POSTED, ARRIVED, THANKED, RETURNED, LOST -> true;
            case REQUESTED, AWAITING_ADDRESS, READY, NOT_THIS_TIME, CANCELLED, DECLINED -> false;
        };
    }

    /** Where it goes from here; refuses what does not follow. */
    ParcelState after(Deed deed) {
        return switch (this) {
            case REQUESTED ->
                switch (deed) {
                    case APPROVED -> AWAITING_ADDRESS;
                    case DECLINED -> DECLINED;
                    case CANCELLED -> CANCELLED;
                    case LEFT -> NOT_THIS_TIME;
                    default -> throw new ParcelMovedOn();
                };
            case AWAITING_ADDRESS ->
                switch (deed) {
                    case ADDRESSED -> READY;
                    case PUT_OFF -> AWAITING_ADDRESS;
                    case TAKEN_BACK -> REQUESTED;
                    case CANCELLED -> CANCELLED;
                    case NO_THANKS, LAPSED, LEFT -> NOT_THIS_TIME;
                    default -> throw new ParcelMovedOn();
                };
            case READY ->
                switch (deed) {
                    case ADDRESSED -> READY;
                    case PRINTED -> PRINTED;
                    case CANCELLED -> CANCELLED;
                    case NO_THANKS, LEFT -> NOT_THIS_TIME;
                    default -> throw new ParcelMovedOn();
                };
            case PRINTED ->
                switch (deed) {
                    case PRINTED -> throw new AlreadyPrinted();
                    case PRINTED_AGAIN -> PRINTED;
                    case POSTED -> POSTED;
                    case ARRIVED -> ARRIVED;
                    case LEFT -> NOT_THIS_TIME;
                    default -> throw new ParcelMovedOn();
                };
            case POSTED ->
                switch (deed) {
                    case POSTED -> throw new AlreadyPosted();
                    case ARRIVED -> ARRIVED;
                    case RETURNED -> RETURNED;
                    case LOST -> LOST;
                    default -> throw new ParcelMovedOn();
                };
            case LOST ->
                switch (deed) {
                    case ARRIVED -> ARRIVED;
                    case RETURNED -> RETURNED;
                    default -> throw new ParcelMovedOn();
                };
            case ARRIVED -> {
                if (deed == Deed.THANKED) {
                    yield THANKED;
                }
                throw new ParcelMovedOn();
            }
            case DECLINED -> {
                if (deed == Deed.TAKEN_BACK) {
                    yield REQUESTED;
                }
                throw new ParcelMovedOn();
            }
            case THANKED, RETURNED, NOT_THIS_TIME, CANCELLED -> throw new ParcelMovedOn();
        };
    }
}
