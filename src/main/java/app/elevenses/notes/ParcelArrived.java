package app.elevenses.notes;

/** The recipient holds it in their hands. */
public record ParcelArrived(long noteId, long parcelId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
