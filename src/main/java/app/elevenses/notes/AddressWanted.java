package app.elevenses.notes;

/** A recipient is to say where something may be sent. */
public record AddressWanted(long noteId, long parcelId, long recipientId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
