package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.Involvement;
import app.elevenses.breakroom.Involvements;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKeeping;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.kit.Feed;
import app.elevenses.kit.LateMenu;
import app.elevenses.kit.Undo;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What one can do with a room, behind a button above it. */
@SpringComponent
@UIScope
class RoomMenu {

    private final RoomNames names;
    private final RoomKeeping keeping;
    private final RoomMembers members;
    private final Involvements involvements;
    private final SignedIn signedIn;
    private final ObjectProvider<RoomDialog> roomDialogs;
    private final ObjectProvider<RoomDayDialog> dayDialogs;
    private final RoomChoices choices;

    RoomMenu(
            RoomNames names,
            RoomKeeping keeping,
            RoomMembers members,
            Involvements involvements,
            SignedIn signedIn,
            ObjectProvider<RoomDialog> roomDialogs,
            ObjectProvider<RoomDayDialog> dayDialogs,
            RoomChoices choices) {
        this.names = names;
        this.keeping = keeping;
        this.members = members;
        this.involvements = involvements;
        this.signedIn = signedIn;
        this.roomDialogs = roomDialogs;
        this.dayDialogs = dayDialogs;
        this.choices = choices;
    }

    NativeButton of(RoomCard room, Feed feed) {
        NativeButton button = RoomHeader.icon("more", say("breakroom.keep.menu"));
        new LateMenu(button, menu -> fill(menu, room, feed));
        return button;
    }

    private void fill(ContextMenu menu, RoomCard room, Feed feed) {
        menu.addItem(
                say("breakroom.day.menu"), pressed -> dayDialogs.getObject().show(room, feed));
        menu.addItem(
                say("breakroom.search.menu"),
                pressed -> UI.getCurrent().navigate("search", QueryParameters.of("in", room.slug())));
        if (room.isIn() && !room.archived()) {
            reach(menu, room);
        }
        if (room.mayKeep() && !room.archived()) {
            menu.addItem(
                    say("breakroom.form.change-title"),
                    pressed -> roomDialogs.getObject().change(room));
        }
        choices.offer(menu, room);
        boolean closesByItself = room.kind() == RoomKind.TABLE;
        if (room.mayKeep() && !room.archived() && !closesByItself) {
            menu.addItem(say("breakroom.keep.put-away"), pressed -> putAway(room));
        }
        if (room.mayKeep() && room.archived() && !closesByItself) {
            menu.addItem(say("breakroom.keep.bring-back"), pressed -> keeping.bringBack(room.id()));
        }
        if (room.hasMembers() && room.isIn()) {
            menu.addItem(
                    say(closesByItself ? "breakroom.keep.stand-up" : "breakroom.keep.leave"), pressed -> leave(room));
        }
    }

    private void reach(ContextMenu menu, RoomCard room) {
        menu.addSeparator();
        Map<Involvement, MenuItem> items = new EnumMap<>(Involvement.class);
        for (Involvement each : Involvement.values()) {
            MenuItem item = menu.addItem(say(RoomNames.key(each)), pressed -> {
                menu.close();
                involvements.choose(room.id(), each);
                check(items, each);
            });
            item.setCheckable(true);
            // What is not kept open shows what is checked only when it is opened the next time.
            item.setKeepOpen(true);
            items.put(each, item);
        }
        if (room.hasMembers() || choices.areMine(room)) {
            menu.addSeparator();
        }
        check(items, involvements.in(room.id()));
    }

    private static void check(Map<Involvement, MenuItem> items, Involvement chosen) {
        items.forEach((each, item) -> {
            item.setChecked(each == chosen);
            item.getElement()
                    .setAttribute("aria-description", each == chosen ? say("breakroom.involvement.chosen") : "");
        });
    }

    private void putAway(RoomCard room) {
        keeping.archive(room.id());
        undo("breakroom.keep.put-away-done", room, () -> keeping.bringBack(room.id()));
    }

    /** Out of a room that is for those who are in it one is at once; where everybody may read, one goes on reading. */
    private void leave(RoomCard room) {
        UI ui = UI.getCurrent();
        if (room.kind() != RoomKind.OPEN) {
            ui.navigate(RoomView.class);
        }
        members.leave(room.id());
        undo("breakroom.keep.left", room, () -> {
            members.putBack(room.id(), signedIn.id());
            ui.navigate(RoomView.address(room).substring(1));
        });
    }

    private void undo(String done, RoomCard room, Runnable takeBack) {
        Undo.offer(say(done, names.of(room, UI.getCurrent().getLocale())), say("kit.undo"), takeBack);
    }

    private static String say(String key, Object... details) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(key, details);
    }
}
