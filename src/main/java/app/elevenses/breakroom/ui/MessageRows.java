package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.MessagePage;
import app.elevenses.kit.Feed;
import app.elevenses.people.Moderators;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import app.elevenses.people.Statuses;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns messages into rows as whoever is signed in sees them. */
@Component
class MessageRows {

    private final Statuses statuses;
    private final Moderators moderators;
    private final SignedIn signedIn;

    MessageRows(Statuses statuses, Moderators moderators, SignedIn signedIn) {
        this.statuses = statuses;
        this.moderators = moderators;
        this.signedIn = signedIn;
    }

    List<MessageRow> of(List<MessageItem> items) {
        long reader = signedIn.id();
        boolean mayDeleteAny = signedIn.has(Role.ADMINISTRATOR);
        return items.stream()
                .map(item -> MessageRow.of(
                        item,
                        reader,
                        mayDeleteAny,
                        moderators.mayDecideAbout(item.author().id()),
                        statuses.of(item.author().id()).orElse(null)))
                .toList();
    }

    Feed.Page page(MessagePage page) {
        String newest = page.isBehind() ? MessageRow.key(page.newestId()) : null;
        return new Feed.Page(of(page.items()), page.more(), newest);
    }
}
