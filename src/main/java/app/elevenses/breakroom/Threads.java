package app.elevenses.breakroom;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What was answered to one message, with that message, for those who may be in its room. */
@Service
@PreAuthorize("isAuthenticated()")
public class Threads {

    private static final int PAGE = 50;

    private final Conversation conversation;
    private final ConversationReader reader;

    Threads(Conversation conversation, ConversationReader reader) {
        this.conversation = conversation;
        this.reader = reader;
    }

    /** The message a thread begins with to which that one belongs. */
    public MessageItem beginning(long roomId, long id) {
        MessageItem asked = one(roomId, id);
        return asked.threadId() == null ? asked : one(roomId, asked.threadId());
    }

    private MessageItem one(long roomId, long id) {
        return conversation.these(roomId, Set.of(id)).stream().findFirst().orElseThrow(MessageGone::new);
    }

    /** The newest in a thread; on its last page what it begins with. */
    public MessagePage newest(long roomId, long threadId) {
        return before(roomId, threadId, Long.MAX_VALUE);
    }

    /** Those before the message with that id. */
    public MessagePage before(long roomId, long threadId, long id) {
        MessageItem beginning = one(roomId, threadId);
        List<MessageItem> replies = reader.replies(threadId, id, PAGE + 1);
        return replies.size() > PAGE
                ? MessagePage.of(replies, PAGE)
                : new MessagePage(
                        Stream.concat(replies.stream(), Stream.of(beginning))
                                .filter(item -> item.id() < id)
                                .toList(),
                        false,
                        0);
    }
}
