package app.elevenses.notices;

import static app.elevenses.notices.NoticeKind.ADDRESS;
import static app.elevenses.notices.NoticeKind.APPROVED;
import static app.elevenses.notices.NoticeKind.ASKED_BACK;
import static app.elevenses.notices.NoticeKind.DECISION;
import static app.elevenses.notices.NoticeKind.DECLINED;
import static app.elevenses.notices.NoticeKind.READY;
import static app.elevenses.notices.NoticeRepository.ANY;

import app.elevenses.notes.AddressWanted;
import app.elevenses.notes.NoteAnswered;
import app.elevenses.notes.NoteApproved;
import app.elevenses.notes.NoteAskedBack;
import app.elevenses.notes.NoteCancelled;
import app.elevenses.notes.NoteChange;
import app.elevenses.notes.NoteDecisionTakenBack;
import app.elevenses.notes.NoteDeclined;
import app.elevenses.notes.NoteRequested;
import app.elevenses.notes.ParcelArrived;
import app.elevenses.notes.ParcelLost;
import app.elevenses.notes.ParcelNotThisTime;
import app.elevenses.notes.ParcelPosted;
import app.elevenses.notes.ParcelPrinted;
import app.elevenses.notes.ParcelReady;
import app.elevenses.notes.ParcelReturned;
import app.elevenses.notes.ParcelThanked;
import app.elevenses.notes.WhoDecides;
import app.elevenses.people.Directory;
import app.elevenses.people.Role;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people hear of notes: who decides, who asked, who is asked where to, and who posts. */
@Component
class NoteNotices {

    private static final Set<NoticeKind> DECISIONS = Set.of(APPROVED, DECLINED, ASKED_BACK);

    private final NoticeRepository notices;
    private final Teller teller;
    private final WhoDecides whoDecides;
    private final Directory directory;

    NoteNotices(NoticeRepository notices, Teller teller, WhoDecides whoDecides, Directory directory) {
        this.notices = notices;
        this.teller = teller;
        this.whoDecides = whoDecides;
        this.directory = directory;
    }

    @EventListener
    void on(NoteChange change) {
        switch (change) {
            case NoteRequested requested -> ask(requested.noteId());
            case NoteAnswered answered -> {
                settle(ASKED_BACK, answered.noteId());
                ask(answered.noteId());
            }
            case NoteAskedBack askedBack -> decided(ASKED_BACK, askedBack.noteId(), askedBack.senderId());
            case NoteApproved approved -> decided(APPROVED, approved.noteId(), approved.senderId());
            case NoteDeclined declined -> decided(DECLINED, declined.noteId(), declined.senderId());
            case NoteDecisionTakenBack takenBack -> undecided(takenBack.noteId());
            case NoteCancelled cancelled ->
                teller.settle(Set.of(DECISION, ASKED_BACK, ADDRESS, READY), cancelled.noteId(), ANY);
            case AddressWanted wanted ->
                teller.tell(ADDRESS, wanted.noteId(), wanted.parcelId(), null, List.of(wanted.recipientId()));
            case ParcelReady ready -> ready(ready.noteId(), ready.parcelId());
            case ParcelPrinted _ -> {}
            case ParcelPosted posted -> {
                teller.settle(Set.of(READY), posted.noteId(), posted.parcelId());
                news(NoticeKind.POSTED, posted.noteId(), posted.parcelId(), posted.senderId());
            }
            case ParcelArrived arrived ->
                news(NoticeKind.ARRIVED, arrived.noteId(), arrived.parcelId(), arrived.senderId());
            case ParcelThanked thanked ->
                news(NoticeKind.THANKED, thanked.noteId(), thanked.parcelId(), thanked.senderId());
            case ParcelReturned returned ->
                news(NoticeKind.RETURNED, returned.noteId(), returned.parcelId(), returned.senderId());
            case ParcelLost lost -> news(NoticeKind.LOST, lost.noteId(), lost.parcelId(), lost.senderId());
            case ParcelNotThisTime ended -> {
                teller.settle(Set.of(ADDRESS, READY), ended.noteId(), ended.parcelId());
                news(NoticeKind.NOT_THIS_TIME, ended.noteId(), ended.parcelId(), ended.senderId());
            }
        }
    }

    private void ask(long noteId) {
        teller.tell(DECISION, noteId, noteId, null, whoDecides.about(noteId));
    }

    private void decided(NoticeKind how, long noteId, long senderId) {
        settle(DECISION, noteId);
        settle(ASKED_BACK, noteId);
        teller.tell(how, noteId, noteId, null, List.of(senderId));
    }

    private void undecided(long noteId) {
        teller.withdraw(DECISIONS, noteId, ANY);
        teller.withdraw(Set.of(ADDRESS), noteId, ANY);
        teller.reopen(Set.of(DECISION), noteId);
    }

    /** Nobody in the mail room hears of what will come to themself, unless nobody else could send it. */
    private void ready(long noteId, long parcelId) {
        teller.settle(Set.of(ADDRESS), noteId, parcelId);
        List<Long> mailRoom = directory.holding(Role.MAIL_ROOM);
        List<Long> recipients = notices.recipient(parcelId);
        List<Long> others =
                mailRoom.stream().filter(person -> !recipients.contains(person)).toList();
        teller.tell(READY, noteId, parcelId, null, others.isEmpty() ? mailRoom : others);
    }

    private void news(NoticeKind kind, long noteId, long parcelId, long senderId) {
        teller.tell(kind, noteId, parcelId, null, List.of(senderId));
    }

    private void settle(NoticeKind kind, long noteId) {
        teller.settle(Set.of(kind), noteId, ANY);
    }
}
