package app.elevenses.notes;

/** The sender does not want it any more. */
public record NoteCancelled(long noteId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
