package app.elevenses.notes;

/** A request was declined. */
public record NoteDeclined(long noteId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
