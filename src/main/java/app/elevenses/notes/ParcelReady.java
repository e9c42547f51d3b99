package app.elevenses.notes;

/** A parcel has an address and may be printed. */
public record ParcelReady(long noteId, long parcelId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
