package app.elevenses.notes;

/** The recipient has thanked the sender. */
public record ParcelThanked(long noteId, long parcelId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
