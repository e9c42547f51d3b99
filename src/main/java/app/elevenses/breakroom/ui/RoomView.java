package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomBanner;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomListChange;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.breakroom.Rooms;
import app.elevenses.kit.Feed;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

@Route("break-room/:room?")
@Menu(title = "breakroom.title", order = 2, icon = "mug")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/breakroom.css")
@StyleSheet("styles/composer.css")
@StyleSheet("styles/rooms.css")
@StyleSheet("styles/tables.css")
@StyleSheet("styles/room.css")
@StyleSheet("styles/message.css")
@StyleSheet("styles/reaction.css")
@StyleSheet("styles/talk.css")
@StyleSheet("styles/suggest.css")
@StyleSheet("styles/thread.css")
@StyleSheet("styles/kept.css")
@StyleSheet("styles/pictures.css")
@StyleSheet("styles/reading.css")
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rooms rooms;
    private final transient RoomNames names;
    private final transient MessageFeed feeds;
    private final transient ObjectProvider<WhoIsHere> present;
    private final transient MessageComposers composers;
    private final transient RoomPanels panels;
    private final transient List<RoomBanner> banners;
    private final transient PersonCard me;
    private final RoomList list;
    private final RoomHeader header;
    private final RoomFoot foot;
    private transient @Nullable RoomCard room;

    RoomView(
            Rooms rooms,
            RoomNames names,
            MessageFeed feeds,
            ObjectProvider<WhoIsHere> present,
            MessageComposers composers,
            RoomPanels panels,
            List<RoomBanner> banners,
            LiveUpdates live,
            Directory directory,
            SignedIn signedIn,
            RoomList list,
            RoomHeader header,
            RoomFoot foot) {
        this.rooms = rooms;
        this.names = names;
        this.feeds = feeds;
        this.present = present;
        this.composers = composers;
        this.panels = panels;
        this.banners = banners;
        this.list = list;
        this.header = header;
        this.foot = foot;
        long reader = signedIn.id();
        me = Objects.requireNonNull(directory.cards(List.of(reader)).get(reader));
        addClassNames("break-room", "conversation");
        list.readBy(me);
        live.watch(this, RoomListChange.TOPIC, this::refresh);
    }

    static String address(RoomCard room) {
        return "/break-room/" + room.slug();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String asked = entering.getRouteParameters().get("room").orElse(Rooms.KITCHEN);
        RoomCard found = rooms.find(asked).orElseThrow(NotFoundException::new);
        room = found;
        removeAll();
        list.stand(found.id());
        foot.show(found, me);
        Feed feed = feeds.in(found, me, list.unreadIn(found.id()));
        SidePanel panel = panels.beside(feed, found, me);
        header.stand(feed, panels.buttons(panel, found, me));
        header.show(found);
        add(list, header, present.getObject().in(found, me), feed, foot, panel);
        banners.stream().flatMap(banner -> banner.above(found).stream()).forEach(this::add);
    }

    /** Whoever may not be here any more sees nothing more of it. */
    private void refresh(Set<Long> changed) {
        list.refresh();
        if (room != null && changed.contains(room.id())) {
            rooms.card(room.id()).ifPresentOrElse(this::show, this::close);
        }
    }

    private void show(RoomCard now) {
        room = now;
        header.show(now);
        foot.show(now, me);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private void close() {
        room = null;
        list.stand(0);
        removeAll();
        add(list, new ClosedDoor());
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "shell.page-title", room == null ? getTranslation("breakroom.title") : names.of(room, getLocale()));
    }
}
