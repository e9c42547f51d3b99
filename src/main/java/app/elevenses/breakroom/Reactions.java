package app.elevenses.breakroom;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Pace;
import app.elevenses.people.SignedIn;
import app.elevenses.text.Emoji;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The emoji under messages, any single one, each once per person. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Reactions {

    private static final int MOST_EACH = 10;

    private final RoomAccess access;
    private final MessageRepository messages;
    private final ReactionRepository reactions;
    private final SignedIn signedIn;
    private final Pace pace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reactions(
            RoomAccess access,
            MessageRepository messages,
            ReactionRepository reactions,
            SignedIn signedIn,
            Pace pace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.reactions = reactions;
        this.signedIn = signedIn;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /** Puts it there once, however often it is pressed. */
    public void react(long messageId, String emoji) {
        Message message = there(messageId);
        if (!Emoji.isOne(emoji)) {
            throw new NotAnEmoji();
        }
        if (reactions.react(messageId, signedIn.id(), emoji, clock.instant().truncatedTo(ChronoUnit.MICROS)) == 0) {
            return;
        }
        if (reactions.countBy(messageId, signedIn.id()) > MOST_EACH) {
            throw new EnoughReactions(MOST_EACH);
        }
        events.publishEvent(new MessageReactedTo(messageId, message.roomId()));
    }

    public void takeBack(long messageId, String emoji) {
        Message message = there(messageId);
        if (reactions.takeBack(new Reaction.Key(messageId, signedIn.id(), emoji)) > 0) {
            events.publishEvent(new ReactionTakenBack(messageId, message.roomId()));
        }
    }

    private Message there(long messageId) {
        Message message = messages.findThere(messageId)
                .filter(found -> access.mayRead(found.roomId()))
                .orElseThrow(MessageGone::new);
        access.requireTakingPart(message.roomId());
        pace.take(Pace.Deed.REACT);
        return message;
    }
}
