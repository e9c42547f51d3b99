package app.elevenses.notes;

/** A parcel is in the post. */
public record ParcelPosted(long noteId, long parcelId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
