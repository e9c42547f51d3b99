package app.elevenses.notes;

/** Who decided has taken it back within ten seconds; it waits to be decided again. */
public record NoteDecisionTakenBack(long noteId, long senderId) implements NoteChange {

    @Override
    public long id() {
        return noteId;
    }
}
