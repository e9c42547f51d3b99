package app.elevenses.notes;

import app.elevenses.drafts.Drafts;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.Profile;
import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Where colleagues ask that something be mailed, and follow what they asked for. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class NoteDesk {

    /** Where what somebody has not asked for yet is kept. */
    public static final String DRAFT = "note";

    private static final int PAGE = 10;

    private final NoteRepository notes;
    private final NoteReader reader;
    private final WhoDecides whoDecides;
    private final Directory directory;
    private final Profile profile;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteDesk(
            NoteRepository notes,
            NoteReader reader,
            WhoDecides whoDecides,
            Directory directory,
            Profile profile,
            Drafts drafts,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.reader = reader;
        this.whoDecides = whoDecides;
        this.directory = directory;
        this.profile = profile;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for it and says which one it is; a draft that was asked already is asked once. */
    public long ask(@Valid NoteDraft draft) {
        long sender = signedIn.id();
        drafts.finish(DRAFT);
        return notes.findAsked(sender, draft.key()).orElseGet(() -> request(draft, sender));
    }

    private long request(NoteDraft draft, long sender) {
        Note note = new Note(draft, sender, today(), clock.instant());
        if (!directory.allHere(note.recipientIds())) {
            throw new RecipientGone();
        }
        long id = notes.save(note).id();
        events.publishEvent(new NoteRequested(id, sender));
        return id;
    }

    /** The day it is where whoever asks lives. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), profile.preferences().zone());
    }

    /** Whether anybody could decide if one asked for something for these colleagues. */
    @Transactional(readOnly = true)
    public boolean canBeDecided(Collection<Long> recipientIds) {
        List<Long> concerned =
                Stream.concat(Stream.of(signedIn.id()), recipientIds.stream()).toList();
        return !whoDecides.today().about(concerned).isEmpty();
    }

    /** Answers what an approver wants to know. */
    public void answer(long noteId, @NotNull String words) {
        Note note = mine(noteId);
        note.answer(words, clock.instant());
        events.publishEvent(new NoteAnswered(noteId, note.senderId()));
    }

    /** Calls it off, as long as nothing is printed. */
    public void cancel(long noteId) {
        Note note = mine(noteId);
        note.cancel(clock.instant());
        events.publishEvent(new NoteCancelled(noteId, note.senderId()));
    }

    private Note mine(long noteId) {
        return notes.findByIdAndSenderId(noteId, signedIn.id()).orElseThrow(NoteGone::new);
    }

    /** What one has asked for, newest first. */
    @Transactional(readOnly = true)
    public NotePage mine() {
        return mineBefore(Long.MAX_VALUE);
    }

    @Transactional(readOnly = true)
    public NotePage mineBefore(long noteId) {
        return reader.page(notes.sentBefore(signedIn.id(), noteId, Limit.of(PAGE + 1)), PAGE);
    }

    /** Those of them that one has asked for, newest first. */
    @Transactional(readOnly = true)
    public List<NoteItem> these(Collection<Long> noteIds) {
        return reader.items(notes.sent(signedIn.id(), noteIds));
    }

    @Transactional(readOnly = true)
    public Optional<NoteItem> find(long noteId) {
        return these(Set.of(noteId)).stream().findFirst();
    }
}
