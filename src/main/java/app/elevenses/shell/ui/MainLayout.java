package app.elevenses.shell.ui;

import app.elevenses.kit.FrameTool;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame: a rail on wide screens, a bar at the bottom on phones. */
@Layout
@PermitAll
@StyleSheet("styles/sheets.css")
class MainLayout extends Div implements RouterLayout {

    private final Div room = new Div();

    MainLayout(Jump jump, Shortcuts shortcuts, ObjectProvider<FrameTool> tools, PersonMenu menu) {
        addClassName("frame");
        room.setId("room");
        room.addClassName("frame-room");
        room.getElement().setAttribute("tabindex", "-1");
        Div corner = new Div();
        corner.addClassName("frame-corner");
        tools.orderedStream().map(FrameTool::make).forEach(corner::add);
        corner.add(menu);
        add(skipLink(), rail(jump, corner), room, shortcuts);
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#room", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private Header rail(Jump jump, Div corner) {
        Nav places = new Nav();
        places.addClassName("frame-places");
        places.getElement().setAttribute("aria-label", getTranslation("shell.places"));
        MenuConfiguration.getMenuEntries().forEach(entry -> places.add(place(entry)));
        Header rail = new Header(new ProductMark(), jump, places, corner);
        rail.addClassName("frame-rail");
        return rail;
    }

    private Component place(MenuEntry entry) {
        RouterLink link = new RouterLink();
        link.setRoute(entry.menuClass());
        link.addClassName("frame-place");
        link.setHighlightCondition(
                (place, arrived) -> isWithin(entry, arrived.getLocation().getPath()));
        link.setHighlightAction(
                (place, here) -> place.getElement().setAttribute("aria-current", here ? "page" : "false"));
        Span icon = new Span();
        icon.addClassNames("icon", "icon-" + entry.icon());
        Span name = new Span(getTranslation(entry.title()));
        link.add(icon, name);
        return link;
    }

    /** Of two places within each other, one is in the inner one. */
    private static boolean isWithin(MenuEntry entry, String path) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::menuClass)
                .filter(place -> (path + "/").startsWith(address(place) + "/"))
                .max(Comparator.comparingInt(place -> address(place).length()))
                .filter(entry.menuClass()::equals)
                .isPresent();
    }

    private static String address(Class<? extends Component> place) {
        return RouteConfiguration.forSessionScope().getUrl(place);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        room.removeAll();
        if (content != null) {
            room.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        room.removeAll();
    }
}
