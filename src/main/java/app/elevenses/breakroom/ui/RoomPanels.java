package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Conversation;
import app.elevenses.breakroom.MessageItem;
import app.elevenses.breakroom.Pins;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomChange;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.Rooms;
import app.elevenses.breakroom.Saved;
import app.elevenses.breakroom.SavedChanged;
import app.elevenses.breakroom.SavedCompanion;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens beside a room's conversation what belongs to it. */
@Component
class RoomPanels {

    private final Rooms rooms;
    private final RoomNames names;
    private final Conversation conversation;
    private final Pins pins;
    private final Saved saved;
    private final List<SavedCompanion> companions;
    private final ThreadPanels threads;
    private final LiveUpdates live;
    private final Messages messages;

    RoomPanels(
            Rooms rooms,
            RoomNames names,
            Conversation conversation,
            Pins pins,
            Saved saved,
            List<SavedCompanion> companions,
            ThreadPanels threads,
            LiveUpdates live,
            Messages messages) {
        this.rooms = rooms;
        this.names = names;
        this.conversation = conversation;
        this.pins = pins;
        this.saved = saved;
        this.companions = companions;
        this.threads = threads;
        this.live = live;
        this.messages = messages;
    }

    /** The place where they stand; threads are opened from that feed. */
    SidePanel beside(Feed feed, RoomCard room, PersonCard reader) {
        SidePanel panel = new SidePanel();
        feed.allow("openThread", (id, detail) -> {
            threads.open(panel, room, reader, id);
            return null;
        });
        return panel;
    }

    /** What opens the lists of messages that are kept. */
    Div buttons(SidePanel panel, RoomCard room, PersonCard reader) {
        String pinned = panel.getTranslation("breakroom.panel.pinned");
        String kept = panel.getTranslation("breakroom.panel.saved");
        Div buttons = new Div(
                button("icon-pin", pinned, () -> panel.open(pinned, pinned(room, reader))),
                button("icon-bookmark", kept, () -> panel.open(kept, kept(room, reader))));
        buttons.addClassName("room-buttons");
        return buttons;
    }

    private KeptMessages pinned(RoomCard room, PersonCard reader) {
        KeptMessages list = new KeptMessages("pinned", reader, () -> pinnedIn(room), pins::unpin, messages);
        live.watch(list, RoomChange.topicOf(room.id()), changed -> {
            if (list.shows(changed) || isAnyPinned(room, changed)) {
                list.refresh();
            }
        });
        return list;
    }

    private Div kept(RoomCard room, PersonCard reader) {
        Div kept = new Div();
        kept.addClassName("kept");
        companions.forEach(companion -> kept.add(companion.beside(room)));
        kept.add(saved(room, reader));
        return kept;
    }

    private KeptMessages saved(RoomCard room, PersonCard reader) {
        Locale language = UI.getCurrent().getLocale();
        KeptMessages list =
                new KeptMessages("saved", reader, () -> savedBeside(room, language), saved::forget, messages);
        live.watch(list, SavedChanged.topicOf(reader.id()), any -> list.refresh());
        live.watch(list, RoomChange.topicOf(room.id()), changed -> {
            if (list.shows(changed)) {
                list.refresh();
            }
        });
        return list;
    }

    private List<KeptRow> pinnedIn(RoomCard room) {
        return pins.in(room.id()).stream().map(KeptRow::here).toList();
    }

    /** What was said in another room leads there. */
    private List<KeptRow> savedBeside(RoomCard here, Locale language) {
        return saved.mine().stream()
                .flatMap(item -> item.roomId() == here.id()
                        ? Stream.of(KeptRow.here(item))
                        : rooms.card(item.roomId()).stream()
                                .map(room -> KeptRow.elsewhere(item, names.of(room, language), RoomView.address(room))))
                .toList();
    }

    private boolean isAnyPinned(RoomCard room, Set<Long> ids) {
        return conversation.these(room.id(), ids).stream().anyMatch(MessageItem::pinned);
    }

    private static NativeButton button(String icon, String name, Runnable deed) {
        Span drawn = new Span();
        drawn.addClassNames("icon", icon);
        drawn.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton("", pressed -> deed.run());
        button.add(drawn);
        button.addClassName("composer-icon");
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
        return button;
    }
}
