package app.elevenses.people.ui;

import app.elevenses.kit.Messages;
import app.elevenses.people.ColleagueItem;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonAction;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import app.elevenses.people.Whereabouts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

@Route("people")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/people.css")
class ColleagueView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Directory directory;
    private final transient ObjectProvider<PersonAction> actions;
    private final transient ObjectProvider<PersonNow> now;
    private final transient ObjectProvider<MuteButton> mutes;
    private final transient Whereabouts whereabouts;
    private final transient Messages messages;
    private final transient SignedIn signedIn;
    private String name = "";

    ColleagueView(
            Directory directory,
            ObjectProvider<PersonAction> actions,
            ObjectProvider<PersonNow> now,
            ObjectProvider<MuteButton> mutes,
            Whereabouts whereabouts,
            Messages messages,
            SignedIn signedIn) {
        this.directory = directory;
        this.actions = actions;
        this.now = now;
        this.mutes = mutes;
        this.whereabouts = whereabouts;
        this.messages = messages;
        this.signedIn = signedIn;
        addClassName("colleague");
    }

    @Override
    public void setParameter(BeforeEvent event, String handle) {
        ColleagueItem colleague = directory.colleague(handle).orElseThrow(NotFoundException::new);
        name = colleague.card().name();
        RouterLink back = new RouterLink(getTranslation("people.back"), PeopleView.class);
        back.addClassName("back");
        removeAll();
        add(back, card(colleague), actions(colleague.card()));
        if (colleague.card().id() != signedIn.id()) {
            add(mutes.getObject().of(colleague.card().id()));
        }
    }

    private Component card(ColleagueItem colleague) {
        PersonCard card = colleague.card();
        H1 heading = new H1(card.name());
        heading.getElement().setAttribute("dir", "auto");
        Paragraph handle = new Paragraph("@" + card.handle());
        handle.addClassName("colleague-handle");
        Paragraph place = new Paragraph(place(card));
        place.addClassName("colleague-place");
        Div words = new Div(
                heading,
                handle,
                place,
                now.getObject().of(card.id()),
                new ColleagueClock(colleague, whereabouts.showsHours(card.id()), messages));
        words.addClassName("colleague-words");
        Div shown = new Div(new BigFace(card), words);
        shown.addClassName("colleague-card");
        return shown;
    }

    private String place(PersonCard card) {
        String office = card.remote() ? getTranslation("people.list.remote") : card.office();
        return Stream.of(card.team(), office).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private Component actions(PersonCard card) {
        Div offered = new Div();
        offered.addClassName("colleague-actions");
        if (card.id() == signedIn.id()) {
            offered.add(pill("/me", getTranslation("people.own.title")));
        } else {
            actions.orderedStream()
                    .forEach(action -> offered.add(pill(action.address(card), getTranslation(action.label()))));
        }
        if (signedIn.has(Role.ADMINISTRATOR)) {
            offered.add(pill("/admin?handle=" + card.handle(), getTranslation("people.staff.look-after")));
        }
        return offered;
    }

    private static Anchor pill(String address, String name) {
        Anchor pill = new Anchor(address, name);
        pill.addClassName("pill");
        return pill;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", name);
    }
}
