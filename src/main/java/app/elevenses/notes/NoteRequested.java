package app.elevenses.notes;

/** Somebody asks that something be mailed; it waits to be decided. */
public record NoteRequested(long noteId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
