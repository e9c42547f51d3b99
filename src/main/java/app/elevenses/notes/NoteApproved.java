package app.elevenses.notes;

/** A request was approved. */
public record NoteApproved(long noteId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
