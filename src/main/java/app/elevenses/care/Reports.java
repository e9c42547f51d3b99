package app.elevenses.care;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageItem;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Tells moderators, and nobody else, that something is wrong with what somebody said. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
public class Reports {

    private final Conversation conversation;
    private final ReportBook book;

    Reports(Conversation conversation, ReportBook book) {
        this.conversation = conversation;
        this.book = book;
    }

    /** Once for each message that whoever asks may read and did not write. */
    public void report(@Valid ReportDraft draft) {
        conversation.require(draft.roomId(), draft.messageId());
        MessageItem message = conversation.these(draft.roomId(), Set.of(draft.messageId())).stream()
                .filter(MessageItem::isThere)
                .findFirst()
                .orElseThrow(ReportUnfit::new);
        book.keep(draft, message.author().id());
    }
}
