package app.elevenses.notes;

import app.elevenses.people.Directory;
import app.elevenses.people.Role;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows for whom a request waits; for what tells them, and shows nobody else. */
@Component
@Transactional(readOnly = true)
public class WhoDecides {

    private final NoteRepository notes;
    private final Directory directory;

    WhoDecides(NoteRepository notes, Directory directory) {
        this.notes = notes;
        this.directory = directory;
    }

    /** Those who may decide about that note, none when it is not there. */
    public List<Long> about(long noteId) {
        return notes.findById(noteId)
                .map(note -> today().about(note.concerned()))
                .orElse(List.of());
    }

    /** The notes that wait for a decision. */
    public List<Long> undecided() {
        return notes.undecided();
    }

    Deciders today() {
        return new Deciders(directory.holding(Role.APPROVER), directory.holding(Role.ADMINISTRATOR));
    }
}
