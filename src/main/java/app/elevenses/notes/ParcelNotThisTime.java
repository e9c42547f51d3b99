package app.elevenses.notes;

/** The recipient said no thanks, never answered, or left; which of them stays with us. */
public record ParcelNotThisTime(long noteId, long parcelId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
