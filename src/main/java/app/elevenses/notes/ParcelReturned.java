package app.elevenses.notes;

/** A parcel came back. */
public record ParcelReturned(long noteId, long parcelId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
