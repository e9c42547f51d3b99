package app.elevenses.breakroom;

import app.elevenses.people.Earshot;
import app.elevenses.people.SignedIn;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered most in the rooms one is in, of those whom one wants to hear. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Highlights {

    private final Rooms rooms;
    private final MessageRepository messages;
    private final ConversationReader reader;
    private final Earshot earshot;
    private final SignedIn signedIn;

    Highlights(Rooms rooms, MessageRepository messages, ConversationReader reader, Earshot earshot, SignedIn signedIn) {
        this.rooms = rooms;
        this.messages = messages;
        this.reader = reader;
        this.earshot = earshot;
        this.signedIn = signedIn;
    }

    /** Said after that, and with at least one answer; newest first. */
    public List<MessageItem> since(Instant at, int most) {
        List<Long> mine = rooms.mine().stream().map(RoomCard::id).toList();
        List<Long> ids = messages.mostAnswered(mine, at, Limit.of(most));
        return ids.isEmpty()
                ? List.of()
                : reader.these(ids).stream()
                        .filter(item -> item.isThere()
                                && earshot.hears(signedIn.id(), item.author().id()))
                        .toList();
    }
}
