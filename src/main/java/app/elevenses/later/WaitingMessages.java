package app.elevenses.later;

import static java.util.stream.Collectors.toMap;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.Talking;
import app.elevenses.images.Pictures;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What people have written and want to have said at its time; until then nobody else knows of it. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class WaitingMessages {

    static final int MOST = 50;

    private final WaitingRepository waiting;
    private final RoomAccess access;
    private final Conversation conversation;
    private final Talking talking;
    private final Pictures pictures;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingMessages(
            WaitingRepository waiting,
            RoomAccess access,
            Conversation conversation,
            Talking talking,
            Pictures pictures,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waiting = waiting;
        this.access = access;
        this.conversation = conversation;
        this.talking = talking;
        this.pictures = pictures;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Lets it wait for that time and answers under which number; a draft that waits already does so once. */
    public long leave(long roomId, @Valid MessageDraft draft, Instant at) {
        long me = signedIn.id();
        return waiting.findLeft(me, draft.key()).orElseGet(() -> keep(roomId, me, draft, at));
    }

    private long keep(long roomId, long me, MessageDraft draft, Instant at) {
        access.requireWriting(roomId);
        Long answered = draft.replyTo();
        if (answered != null) {
            conversation.require(roomId, answered);
        }
        if (waiting.of(me).size() >= MOST) {
            throw new EnoughWaiting(MOST);
        }
        WaitingMessage message = new WaitingMessage(roomId, me, draft, at, clock.instant());
        draft.pictures().forEach(picture -> pictures.keep(picture.id(), me));
        tell();
        return waiting.save(message).id();
    }

    /** All of theirs that wait, and those that could not go, in whatever rooms; the next one first. */
    @Transactional(readOnly = true)
    public List<WaitingItem> mine() {
        return waiting.of(signedIn.id()).stream().map(WaitingMessage::item).toList();
    }

    /** Says that instead, at that time, unless it was changed since it was read as that version. */
    public void change(long id, int version, String text, Instant at) {
        WaitingMessage message = mine(id);
        access.requireWriting(message.roomId());
        message.change(version, text, at, clock.instant());
        tell(message);
    }

    /** Says it now instead. */
    public void sendNow(long id) {
        WaitingMessage message = mine(id);
        talking.say(message.roomId(), message.draft());
        waiting.delete(message);
        tell(message);
    }

    /** It is not said, until it is put back. */
    public void takeBack(long id) {
        WaitingMessage message = mine(id);
        message.takeBack(clock.instant());
        tell(message);
    }

    /** Waits again, and is said soon if its time has come meanwhile. */
    public void putBack(long id) {
        WaitingMessage message = waiting.lock(id, signedIn.id())
                .filter(WaitingMessage::isTakenBack)
                .orElseThrow(NotThere::new);
        message.putBack();
        tell();
    }

    private WaitingMessage mine(long id) {
        return waiting.lock(id, signedIn.id())
                .filter(message -> !message.isTakenBack())
                .orElseThrow(NotThere::new);
    }

    private void tell(WaitingMessage message) {
        events.publishEvent(new MessageTakenCareOf(message.id(), message.authorId()));
        tell();
    }

    private void tell() {
        events.publishEvent(new LaterChanged(signedIn.id()));
    }

    /** The words of one's own, by their ids. */
    @Transactional(readOnly = true)
    public Map<Long, String> words(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : waiting.these(signedIn.id(), ids).stream().collect(toMap(WaitingMessage::id, WaitingMessage::text));
    }
}
