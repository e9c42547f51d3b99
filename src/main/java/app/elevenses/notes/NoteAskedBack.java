package app.elevenses.notes;

/** An approver wants to know more before deciding. */
public record NoteAskedBack(long noteId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
