package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomNames;
import app.elevenses.kit.Feed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
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
    private final transient RoomMenu menu;
    private final transient ObjectProvider<MembersDialog> membersDialogs;
    private transient @Nullable RoomCard shown;
    private @Nullable Feed feed;
    private @Nullable Component kept;

    RoomHeader(RoomNames names, RoomMenu menu, ObjectProvider<MembersDialog> membersDialogs) {
        this.names = names;
        this.menu = menu;
        this.membersDialogs = membersDialogs;
        addClassName("room-header");
    }

    /** What else has its place there, whatever becomes of the room. */
    void stand(Feed below, Component besides) {
        feed = below;
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

    static NativeButton icon(String icon, String name) {
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
        actions.add(menu.of(room, Objects.requireNonNull(feed)));
        return actions;
    }
}
