package app.elevenses.notes.ui;

import app.elevenses.notes.NoteItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

record NoteRow(
        long id,
        String key,
        String gift,
        String title,
        String to,
        String words,
        List<NoteWords.Mark> marks,
        String next,
        boolean mine) {

    static NoteRow of(NoteItem note, NoteWords words, LocalDate today) {
        String to = words.names(note.recipients());
        return new NoteRow(
                note.id(),
                String.format(Locale.ROOT, "%019d", note.id()),
                note.gift().key(),
                words.say("notes.card-title", words.gift(note.gift()), to),
                to,
                note.words(),
                words.marks(note),
                words.next(note, today),
                true);
    }
}
