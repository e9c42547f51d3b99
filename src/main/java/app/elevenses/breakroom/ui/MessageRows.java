package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessagePage;
import app.elevenses.kit.Feed;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns messages into rows as whoever is signed in sees them. */
@Component
class MessageRows {

    private final SignedIn signedIn;

    MessageRows(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    List<MessageRow> of(List<MessageItem> items) {
        long reader = signedIn.id();
        boolean mayDeleteAny = signedIn.has(Role.ADMINISTRATOR);
        return items.stream()
                .map(item -> MessageRow.of(item, reader, mayDeleteAny))
                .toList();
    }

    Feed.Page page(MessagePage page) {
        String newest = page.isBehind() ? MessageRow.key(page.newestId()) : null;
        return new Feed.Page(of(page.items()), page.more(), newest);
    }
}
