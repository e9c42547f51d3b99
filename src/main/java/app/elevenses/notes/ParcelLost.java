package app.elevenses.notes;

/** A parcel is nowhere to be found. */
public record ParcelLost(long noteId, long parcelId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
