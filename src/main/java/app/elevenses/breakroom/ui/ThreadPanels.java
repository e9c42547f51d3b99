package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomAccess;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomTool;
import app.elevenses.breakroom.Threads;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens beside a room what was answered to one message, and where one answers. */
@Component
class ThreadPanels {

    private final RoomAccess access;
    private final Threads threads;
    private final MessageFeed feeds;
    private final MessageComposers composers;
    private final List<RoomTool> tools;
    private final ObjectProvider<WhoTypes> typing;

    ThreadPanels(
            RoomAccess access,
            Threads threads,
            MessageFeed feeds,
            MessageComposers composers,
            List<RoomTool> tools,
            ObjectProvider<WhoTypes> typing) {
        this.access = access;
        this.threads = threads;
        this.feeds = feeds;
        this.composers = composers;
        this.tools = tools;
        this.typing = typing;
    }

    /** The thread to which that message belongs. */
    void open(SidePanel panel, RoomCard room, PersonCard reader, long id) {
        long thread = threads.beginning(room.id(), id).id();
        Div conversation = new Div(feeds.inThread(room, thread, reader));
        conversation.addClassName("thread");
        conversation.getElement().setAttribute("data-thread", Long.toString(thread));
        if (access.mayWrite(room.id())) {
            conversation.add(
                    composers.inThread(room, thread, reader),
                    new RoomTools(room, commands()),
                    typing.getObject().in(room));
        }
        panel.open(panel.getTranslation("breakroom.panel.thread"), conversation);
    }

    /** What is put into a room is not offered here; what is said to nobody must not be said here either. */
    private List<RoomTool> commands() {
        return tools.stream().filter(tool -> !tool.hasButton()).toList();
    }
}
