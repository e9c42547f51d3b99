package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Threads;
import app.elevenses.kit.Feed;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;

/** Opens beside a room's conversation what belongs to it. */
@SpringComponent
@UIScope
class RoomPanels {

    private final Threads threads;
    private final MessageFeed feeds;
    private final MessageComposers composers;

    RoomPanels(Threads threads, MessageFeed feeds, MessageComposers composers) {
        this.threads = threads;
        this.feeds = feeds;
        this.composers = composers;
    }

    /** The place where they stand, opened from that feed. */
    SidePanel beside(Feed feed, RoomCard room, PersonCard reader) {
        SidePanel panel = new SidePanel();
        feed.allow("openThread", (id, detail) -> {
            openThread(panel, room, reader, id);
            return null;
        });
        return panel;
    }

    private void openThread(SidePanel panel, RoomCard room, PersonCard reader, long id) {
        long thread = threads.beginning(room.id(), id).id();
        Div conversation = new Div(feeds.inThread(room, thread, reader), composers.inThread(room, thread, reader));
        conversation.addClassNames("conversation", "thread");
        panel.open(panel.getTranslation("breakroom.panel.thread"), conversation);
    }
}
