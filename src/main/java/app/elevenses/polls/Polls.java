package app.elevenses.polls;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageDraft;
import app.elevenses.breakroom.MessageExtraChanged;
import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.Talking;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import app.elevenses.text.Written;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Asks rooms, and lets those in them choose; a poll is a message, and read by those who read it. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Polls {

    private final PollRepository polls;
    private final PollReader reader;
    private final Talking talking;
    private final Conversation conversation;
    private final RoomAccess access;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Polls(
            PollRepository polls,
            PollReader reader,
            Talking talking,
            Conversation conversation,
            RoomAccess access,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.reader = reader;
        this.talking = talking;
        this.conversation = conversation;
        this.access = access;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Asks it and answers which message it is; what was asked already is asked once, as it was first. */
    public long ask(long roomId, @Valid PollDraft draft) {
        String question = Written.words(draft.question(), PollDraft.LONGEST_QUESTION);
        long id = talking.say(roomId, new MessageDraft(draft.key(), question, null, ""));
        if (!polls.existsByMessageId(id)) {
            polls.save(new Poll(id, roomId, signedIn.id(), draft, clock.instant()));
        }
        return id;
    }

    /** Refuses what a poll could not ask, and anything else than what people have voted on. */
    public void requireFit(long messageId, String question) {
        if (polls.findToChange(messageId).isPresent()) {
            Written.words(question, PollDraft.LONGEST_QUESTION);
            if (polls.isVotedOn(messageId)) {
                throw new PollVotedOn();
            }
        }
    }

    /** Chooses these answers instead of what was chosen before; none takes the vote back. */
    public void vote(long messageId, Set<Integer> numbers) {
        Poll poll = there(messageId);
        access.requireTakingPart(poll.roomId());
        Instant now = clock.instant();
        poll.requireChoice(numbers, now);
        long me = signedIn.id();
        if (Set.copyOf(polls.chosen(messageId, me)).equals(numbers)) {
            return;
        }
        polls.takeBack(messageId, me);
        numbers.forEach(number -> polls.choose(messageId, me, number, now.truncatedTo(ChronoUnit.MICROS)));
        tell(messageId, poll);
    }

    /** Closes it before its time; only who asked may. */
    public void close(long messageId) {
        Poll poll = there(messageId);
        if (!poll.isBy(signedIn.id())) {
            throw new PollGone();
        }
        if (poll.close(clock.instant())) {
            tell(messageId, poll);
        }
    }

    private Poll there(long messageId) {
        return polls.findToChange(messageId)
                .filter(poll -> conversation.shows(poll.roomId(), Set.of(messageId)))
                .orElseThrow(PollGone::new);
    }

    private void tell(long messageId, Poll poll) {
        events.publishEvent(new MessageExtraChanged(messageId, poll.roomId()));
    }

    /** Those among these messages, as they stand; for whoever has asked whether they may read them. */
    @Transactional(readOnly = true)
    public Map<Long, PollShown> under(Collection<Long> messageIds) {
        return reader.under(messageIds);
    }
}
