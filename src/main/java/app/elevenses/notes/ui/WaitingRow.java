package app.elevenses.notes.ui;

import app.elevenses.notes.Milestone;
import app.elevenses.notes.NoteItem;
import app.elevenses.notes.TimelineItem;
import app.elevenses.people.Face;
import java.time.LocalDate;
import java.util.List;

record WaitingRow(
        long id,
        String key,
        String gift,
        String title,
        Face sender,
        String to,
        String reason,
        String words,
        String decideBy,
        boolean urgent,
        String arriveOn,
        List<Remark> remarks,
        boolean askedBack,
        String at) {

    /** A question somebody asked back, or the answer to it. */
    record Remark(String who, String text) {

        static Remark of(TimelineItem item) {
            return new Remark(item.who().name(), item.words());
        }
    }

    static WaitingRow of(NoteItem note, NoteWords words, LocalDate today) {
        String to = words.names(note.recipients());
        return new WaitingRow(
                note.id(),
                note.queueKey().text(),
                note.gift().key(),
                words.say("notes.queue.row", words.gift(note.gift()), to, words.occasion(note.occasion())),
                Face.of(note.sender()),
                to,
                note.reason(),
                note.words(),
                words.say(
                        note.decideBy().isBefore(today) ? "notes.queue.overdue" : "notes.queue.decide-by",
                        words.day(note.decideBy(), today)),
                !note.decideBy().isAfter(today.plusDays(1)),
                words.say("notes.queue.arrive-on", words.day(note.arriveOn(), today)),
                note.timeline().stream()
                        .filter(item ->
                                item.milestone() == Milestone.ASKED_BACK || item.milestone() == Milestone.ANSWERED)
                        .map(Remark::of)
                        .toList(),
                note.question().isPresent(),
                note.requestedAt().toString());
    }
}
