package app.elevenses.notes;

/** The card of a parcel is on paper. */
public record ParcelPrinted(long noteId, long parcelId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
