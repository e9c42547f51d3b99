package app.elevenses.breakroom;

import app.elevenses.audit.AuditLine;
import app.elevenses.audit.Logbook;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Moderators;
import app.elevenses.people.SignedIn;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets moderators put a reason in place of what somebody else said, and take it away again. */
@Service
@PreAuthorize("hasAnyRole('MODERATOR', 'ADMINISTRATOR')")
@Transactional
@RetriedOnConflict
public class Hiding {

    /** In characters. */
    public static final int LONGEST_REASON = 300;

    private final RoomAccess access;
    private final MessageRepository messages;
    private final MessageHidingRepository hidings;
    private final ConversationReader reader;
    private final ObjectProvider<BroughtUp> broughtUp;
    private final Moderators moderators;
    private final SignedIn signedIn;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hiding(
            RoomAccess access,
            MessageRepository messages,
            MessageHidingRepository hidings,
            ConversationReader reader,
            ObjectProvider<BroughtUp> broughtUp,
            Moderators moderators,
            SignedIn signedIn,
            Logbook logbook,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.hidings = hidings;
        this.reader = reader;
        this.broughtUp = broughtUp;
        this.moderators = moderators;
        this.signedIn = signedIn;
        this.logbook = logbook;
        this.events = events;
        this.clock = clock;
    }

    /** Hides it from all its readers, who are told why; its writer still reads it. */
    public void hide(long messageId, String reason) {
        Message message = judged(messageId);
        if (hidings.existsByMessageId(messageId)) {
            throw new AlreadyHidden();
        }
        hidings.save(new MessageHiding(messageId, signedIn.id(), reason, clock.instant()));
        write("message.hidden", message);
        events.publishEvent(new MessageHidden(messageId, message.roomId()));
    }

    /** Lets everybody read it again, whoever hid it. */
    public void showAgain(long messageId) {
        Message message = judged(messageId);
        if (hidings.deleteByMessageId(messageId) > 0) {
            write("message.shown-again", message);
            events.publishEvent(new MessageShownAgain(messageId, message.roomId()));
        }
    }

    /** Those of them that were brought up, as they are, in whichever room they were said. */
    @Transactional(readOnly = true)
    public Map<Long, MessageItem> broughtUp(Collection<Long> ids) {
        List<Long> theirs = ids.stream().filter(this::isBroughtUp).toList();
        return theirs.isEmpty()
                ? Map.of()
                : reader.these(theirs).stream()
                        .filter(item -> !item.deleted())
                        .collect(Collectors.toMap(MessageItem::id, Function.identity()));
    }

    private Message judged(long messageId) {
        Message message = messages.findUndeleted(messageId)
                .filter(found -> access.mayRead(found.roomId()) || isBroughtUp(messageId))
                .orElseThrow(MessageGone::new);
        if (!moderators.mayDecideAbout(message.authorId())) {
            throw new NotYoursToHide();
        }
        return message;
    }

    private boolean isBroughtUp(long messageId) {
        return broughtUp.stream().anyMatch(feature -> feature.isBefore(messageId));
    }

    private void write(String action, Message message) {
        logbook.write(new AuditLine(signedIn.id(), action, "message", message.id(), message.authorId()));
    }
}
