package app.elevenses.notes;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What waits to be decided, most urgent first; of two who decide at the same moment, the second is told so. */
@Service
@Validated
@PreAuthorize("hasAnyRole('APPROVER', 'ADMINISTRATOR')")
@Transactional
@RetriedOnConflict
public class ApprovalQueue {

    private static final int PAGE = 20;

    private final NoteRepository notes;
    private final NoteReader reader;
    private final WhoDecides whoDecides;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalQueue(
            NoteRepository notes,
            NoteReader reader,
            WhoDecides whoDecides,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.reader = reader;
        this.whoDecides = whoDecides;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public NotePage waiting() {
        return waitingAfter(QueueKey.FIRST);
    }

    @Transactional(readOnly = true)
    public NotePage waitingAfter(QueueKey key) {
        List<Long> approvers = whoDecides.today().approvers();
        long me = signedIn.id();
        return reader.page(
                notes.waitingAfter(key, me, approvers.contains(me), approvers, approvers.size(), Limit.of(PAGE + 1)),
                PAGE);
    }

    /** Those of them that wait for whoever asks. */
    @Transactional(readOnly = true)
    public List<NoteItem> these(Collection<Long> noteIds) {
        List<Long> approvers = whoDecides.today().approvers();
        long me = signedIn.id();
        return reader.items(notes.waiting(noteIds, me, approvers.contains(me), approvers, approvers.size()));
    }

    /** Has each recipient asked where something may be sent. */
    public void approve(long noteId) {
        Note note = forMe(noteId);
        note.approve(signedIn.id(), clock.instant());
        events.publishEvent(new NoteApproved(noteId, note.senderId()));
        note.parcels().stream()
                .filter(parcel -> parcel.state() == ParcelState.AWAITING_ADDRESS)
                .forEach(parcel -> events.publishEvent(new AddressWanted(noteId, parcel.id(), parcel.recipientId())));
    }

    public void decline(long noteId, @NotNull String why) {
        Note note = forMe(noteId);
        note.decline(signedIn.id(), why, clock.instant());
        events.publishEvent(new NoteDeclined(noteId, note.senderId()));
    }

    public void askBack(long noteId, @NotNull String question) {
        Note note = forMe(noteId);
        note.askBack(signedIn.id(), question, clock.instant());
        events.publishEvent(new NoteAskedBack(noteId, note.senderId()));
    }

    /** Takes back what one has just decided, as long as nothing followed. */
    public void takeBack(long noteId) {
        Note note = forMe(noteId);
        note.takeBack(signedIn.id(), clock.instant());
        events.publishEvent(new NoteDecisionTakenBack(noteId, note.senderId()));
    }

    private Note forMe(long noteId) {
        return notes.findById(noteId)
                .filter(note -> whoDecides.today().about(note.concerned()).contains(signedIn.id()))
                .orElseThrow(NoteGone::new);
    }
}
