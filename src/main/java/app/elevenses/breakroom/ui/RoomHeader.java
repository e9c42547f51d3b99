package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKeeping;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.kit.Undo;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says which room one is in, and lets those who look after it do so. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RoomHeader extends Header {

    private final transient RoomNames names;
    private final transient RoomKeeping keeping;
    private final transient RoomMembers members;
    private final transient SignedIn signedIn;
    private final transient ObjectProvider<RoomDialog> roomDialogs;
    private final transient ObjectProvider<MembersDialog> membersDialogs;
    private transient @Nullable RoomCard shown;
    private @Nullable Component kept;

    RoomHeader(
            RoomNames names,
            RoomKeeping keeping,
            RoomMembers members,
            SignedIn signedIn,
            ObjectProvider<RoomDialog> roomDialogs,
            ObjectProvider<MembersDialog> membersDialogs) {
        this.names = names;
        this.keeping = keeping;
        this.members = members;
        this.signedIn = signedIn;
        this.roomDialogs = roomDialogs;
        this.membersDialogs = membersDialogs;
        addClassName("room-header");
    }

    /** What else has its place there, whatever becomes of the room. */
    void stand(Component besides) {
        kept = besides;
        shown = null;
    }

    /** What has not changed stays as it is. */
    void show(RoomCard room) {
        if (room.equals(shown)) {
            return;
        }
        shown = room;
        removeAll();
        add(toTheList());
        if (room.pictureId() != null) {
            Image picture = new Image("/pictures/" + room.pictureId() + "/96", "");
            picture.addClassName("room-picture");
            add(picture);
        }
        add(title(room));
        if (kept != null) {
            add(kept);
        }
        add(actions(room));
    }

    /** On phones, where the list is a page of its own; the list listens. */
    private NativeButton toTheList() {
        NativeButton button = icon("rooms", getTranslation("breakroom.rooms.title"));
        button.addClassName("rooms-toggle");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }

    private static NativeButton icon(String icon, String name) {
        Span shape = new Span();
        shape.addClassNames("icon", "icon-" + icon);
        NativeButton button = new NativeButton();
        button.add(shape);
        button.addClassName("room-icon");
        button.setAriaLabel(name);
        button.setTitle(name);
        return button;
    }

    private Div title(RoomCard room) {
        H1 name = new H1(names.of(room, getLocale()));
        name.getElement().setAttribute("dir", "auto");
        Div title = new Div(name);
        title.addClassName("room-title");
        String about = about(room);
        if (!about.isEmpty()) {
            Paragraph topic = new Paragraph(about);
            topic.addClassName("room-topic");
            topic.getElement().setAttribute("dir", "auto");
            title.add(topic);
        }
        return title;
    }

    /** Everybody is told before they say something that it does not stay. */
    private String about(RoomCard room) {
        String kept = room.life().ends()
                ? getTranslation("breakroom.life.told", getTranslation(RoomNames.key(room.life())))
                : "";
        return Stream.of(room.topic(), kept).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Div actions(RoomCard room) {
        Div actions = new Div();
        actions.addClassName("room-actions");
        if (room.hasMembers()) {
            NativeButton people = icon("people", getTranslation("breakroom.members.show", room.members()));
            people.addClickListener(pressed -> membersDialogs.getObject().show(room));
            actions.add(people);
        }
        if (room.mayKeep() || (room.hasMembers() && room.isIn())) {
            actions.add(menu(room));
        }
        return actions;
    }

    private NativeButton menu(RoomCard room) {
        NativeButton button = icon("more", getTranslation("breakroom.keep.menu"));
        button.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        if (room.mayKeep() && !room.archived()) {
            menu.addItem(
                    getTranslation("breakroom.form.change-title"),
                    pressed -> roomDialogs.getObject().change(room));
        }
        boolean closesByItself = room.kind() == RoomKind.TABLE;
        if (room.mayKeep() && !room.archived() && !closesByItself) {
            menu.addItem(getTranslation("breakroom.keep.put-away"), pressed -> putAway(room));
        }
        if (room.mayKeep() && room.archived() && !closesByItself) {
            menu.addItem(getTranslation("breakroom.keep.bring-back"), pressed -> keeping.bringBack(room.id()));
        }
        if (room.isIn()) {
            menu.addItem(
                    getTranslation(closesByItself ? "breakroom.keep.stand-up" : "breakroom.keep.leave"),
                    pressed -> leave(room));
        }
        return button;
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
        Undo.offer(getTranslation(done, names.of(room, getLocale())), getTranslation("kit.undo"), takeBack);
    }
}
