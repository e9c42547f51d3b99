package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.ComposerCompanion;
import app.elevenses.breakroom.RoomCard;
import app.elevenses.breakroom.RoomKeeping;
import app.elevenses.breakroom.RoomKind;
import app.elevenses.breakroom.RoomMembers;
import app.elevenses.breakroom.RoomTool;
import app.elevenses.kit.Messages;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where one writes, or what is to be done first. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RoomFoot extends Div {

    private enum Offer {
        WRITE,
        JOIN,
        BRING_BACK,
        READ
    }

    private final transient MessageComposers composers;
    private final transient List<RoomTool> tools;
    private final transient List<ComposerCompanion> companions;
    private final transient ObjectProvider<WhoTypes> typing;
    private final transient RoomMembers members;
    private final transient RoomKeeping keeping;
    private final RoomGuide guide;
    private List<Component> shown = List.of();
    private long roomId;
    private Offer offered = Offer.READ;
    private boolean archived;

    RoomFoot(
            MessageComposers composers,
            List<RoomTool> tools,
            List<ComposerCompanion> companions,
            ObjectProvider<WhoTypes> typing,
            RoomMembers members,
            RoomKeeping keeping,
            Messages messages) {
        this.composers = composers;
        this.tools = tools;
        this.companions = companions;
        this.typing = typing;
        this.members = members;
        this.keeping = keeping;
        guide = new RoomGuide(messages);
        addClassName("room-foot");
        add(guide);
    }

    /** What is being written stays as long as it may be. */
    void show(RoomCard room, PersonCard writer) {
        Offer now = offer(room);
        guide.show(room);
        if (room.id() != roomId || now != offered || room.archived() != archived) {
            roomId = room.id();
            offered = now;
            archived = room.archived();
            remove(shown);
            shown = now == Offer.WRITE ? writing(room, writer) : List.of(instead(room, now));
            add(shown);
        }
    }

    private List<Component> writing(RoomCard room, PersonCard writer) {
        List<Component> writing = new ArrayList<>();
        companions.forEach(companion -> writing.add(companion.above(room)));
        writing.add(composers.in(room, writer));
        writing.add(new RoomTools(room, tools));
        writing.add(typing.getObject().in(room));
        return writing;
    }

    private static Offer offer(RoomCard room) {
        if (room.mayWrite()) {
            return Offer.WRITE;
        }
        if (room.archived()) {
            return room.mayKeep() && room.kind() != RoomKind.TABLE ? Offer.BRING_BACK : Offer.READ;
        }
        return room.isIn() ? Offer.READ : Offer.JOIN;
    }

    private Component instead(RoomCard room, Offer offer) {
        Div bar = new Div();
        bar.addClassName("room-instead");
        switch (offer) {
            case JOIN ->
                bar.add(
                        new Paragraph(getTranslation("breakroom.foot.look")),
                        button("breakroom.foot.join", () -> members.join(room.id())));
            case BRING_BACK ->
                bar.add(
                        new Paragraph(getTranslation("breakroom.foot.put-away")),
                        button("breakroom.keep.bring-back", () -> keeping.bringBack(room.id())));
            default -> bar.add(new Paragraph(getTranslation(why(room))));
        }
        return bar;
    }

    private static String why(RoomCard room) {
        if (!room.archived()) {
            return "breakroom.foot.for-reading";
        }
        return room.kind() == RoomKind.TABLE ? "breakroom.foot.table-closed" : "breakroom.foot.put-away";
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(getTranslation(name), pressed -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
