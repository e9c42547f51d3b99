package app.elevenses.notes;

/** The sender has answered what was asked back; it waits to be decided again. */
public record NoteAnswered(long noteId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
