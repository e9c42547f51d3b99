package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Presence;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;

@Route("break-room/:room?")
@Menu(title = "breakroom.title", order = 2, icon = "mug")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/breakroom.css")
@StyleSheet("styles/message.css")
@StyleSheet("styles/reaction.css")
@StyleSheet("styles/talk.css")
@StyleSheet("styles/suggest.css")
@StyleSheet("styles/thread.css")
@StyleSheet("styles/kept.css")
@StyleSheet("styles/pictures.css")
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rooms rooms;
    private final transient MessageFeed feeds;
    private final transient Presence presence;
    private final transient MessageComposers composers;
    private final transient RoomPanels panels;
    private final transient LiveUpdates live;
    private final transient Messages messages;
    private final transient PersonCard me;
    private String name = "";

    RoomView(
            Rooms rooms,
            MessageFeed feeds,
            Presence presence,
            MessageComposers composers,
            RoomPanels panels,
            LiveUpdates live,
            Messages messages,
            Directory directory,
            SignedIn signedIn) {
        this.rooms = rooms;
        this.feeds = feeds;
        this.presence = presence;
        this.composers = composers;
        this.panels = panels;
        this.live = live;
        this.messages = messages;
        long reader = signedIn.id();
        me = Objects.requireNonNull(directory.cards(List.of(reader)).get(reader));
        addClassName("break-room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String asked = entering.getRouteParameters().get("room").orElse(Rooms.KITCHEN);
        RoomCard room = rooms.find(asked).orElseThrow(NotFoundException::new);
        name = getTranslation("breakroom.room." + room.slug());
        Header header = new Header(new H1(name));
        header.addClassName("room-header");
        Feed feed = feeds.in(room, me);
        SidePanel panel = panels.beside(feed, room, me);
        header.add(panels.buttons(panel, room, me));
        removeAll();
        add(header, new WhoIsHere(room, me, presence, live, messages), feed, composers.in(room, me), panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", name);
    }
}
