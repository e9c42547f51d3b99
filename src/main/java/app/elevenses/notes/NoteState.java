package app.elevenses.notes;

/** How far a request has come; what follows an approval is told by its parcels. */
public enum NoteState {
    REQUESTED,
    ASKED_BACK,
    APPROVED,
    DECLINED,
    CANCELLED;

    /** Whether somebody still has to decide. */
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, ASKED_BACK -> true;
            case APPROVED, DECLINED, CANCELLED -> false;
        };
    }
}
