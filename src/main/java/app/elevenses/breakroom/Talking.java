package app.elevenses.breakroom;

import app.elevenses.images.Pictures;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Pace;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Says things in a room; who comes second at the same moment finds what the first did. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Talking {

    private final RoomAccess access;
    private final MessageRepository messages;
    private final MessageDeletionRepository deletions;
    private final Replying replying;
    private final Mentioning mentioning;
    private final MessageExtras extras;
    private final Pictures pictures;
    private final SignedIn signedIn;
    private final Pace pace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Talking(
            RoomAccess access,
            MessageRepository messages,
            MessageDeletionRepository deletions,
            Replying replying,
            Mentioning mentioning,
            MessageExtras extras,
            Pictures pictures,
            SignedIn signedIn,
            Pace pace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.deletions = deletions;
        this.replying = replying;
        this.mentioning = mentioning;
        this.extras = extras;
        this.pictures = pictures;
        this.signedIn = signedIn;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /** Says it and answers which message it is; a draft that was kept already is kept once, as it was first said. */
    public long say(long roomId, @Valid MessageDraft draft) {
        long author = signedIn.id();
        return messages.findSaid(author, draft.key()).orElseGet(() -> keep(roomId, author, draft));
    }

    private long keep(long roomId, long author, MessageDraft draft) {
        access.requireWriting(roomId);
        pace.take(Pace.Deed.SAY);
        Message message = new Message(roomId, author, draft, replying.placeOf(roomId, draft), clock.instant());
        draft.pictures().forEach(picture -> pictures.keep(picture.id(), author));
        long id = messages.save(message).id();
        mentioning.begin(message);
        events.publishEvent(new MessageSaid(id, roomId, author));
        return id;
    }

    /** Says it otherwise, unless somebody did so after {@code editedAt}, which is how they read it; only who said it may. */
    public void edit(long id, String text, @Nullable Instant editedAt) {
        Message message = mine(id);
        pace.take(Pace.Deed.SAY);
        message.requireEditedAt(editedAt, text);
        if (message.edit(text, clock.instant())) {
            extras.requireFit(id, message.text());
            mentioning.change(message);
            events.publishEvent(new MessageEdited(id, message.roomId()));
        }
    }

    /** Deletes it; only who said it and an administrator may. */
    public void delete(long id) {
        Message message = there(id);
        if (!message.isBy(signedIn.id()) && !signedIn.has(Role.ADMINISTRATOR)) {
            throw new MessageGone();
        }
        deletions.save(new MessageDeletion(id, signedIn.id(), clock.instant()));
        events.publishEvent(new MessageDeleted(id, message.roomId()));
    }

    /** Puts back what the same person has deleted. */
    public void putBack(long id) {
        long roomId = messages.room(id).filter(access::mayRead).orElseThrow(MessageGone::new);
        if (deletions.deleteByMessageIdAndDeletedById(id, signedIn.id()) == 0) {
            throw new MessageGone();
        }
        events.publishEvent(new MessagePutBack(id, roomId));
    }

    private Message mine(long id) {
        Message message = there(id);
        if (!message.isBy(signedIn.id())) {
            throw new MessageGone();
        }
        access.requireWriting(message.roomId());
        return message;
    }

    private Message there(long id) {
        return messages.findThere(id)
                .filter(message -> access.mayRead(message.roomId()))
                .orElseThrow(MessageGone::new);
    }
}
