package app.elevenses.people.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Mutes;
import app.elevenses.people.MutesChanged;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Whom one muted, and how they are heard again. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OwnMutes extends Desk {

    private final transient Mutes mutes;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("people.mutes.nobody"));

    OwnMutes(Mutes mutes, LiveUpdates live, SignedIn signedIn) {
        super("people.mutes.title", "people.mutes.hint");
        this.mutes = mutes;
        list.addClassName("mutes");
        nobody.addClassName("desk-hint");
        lay(list, nobody);
        show();
        live.watch(this, MutesChanged.topicOf(signedIn.id()), any -> show());
    }

    private void show() {
        List<PersonCard> muted = mutes.mine();
        list.removeAll();
        muted.stream().map(this::row).forEach(list::add);
        list.setVisible(!muted.isEmpty());
        nobody.setVisible(muted.isEmpty());
    }

    private ListItem row(PersonCard person) {
        Span name = new Span(person.name());
        name.getElement().setAttribute("dir", "auto");
        Button hear = new Button(getTranslation("people.mute.unmute"), pressed -> {
            attempt(() -> mutes.unmute(person.id()), "people.mutes.heard", person.name());
            show();
        });
        hear.addThemeVariants(ButtonVariant.TERTIARY);
        hear.setAriaLabel(getTranslation("people.mutes.unmute-named", person.name()));
        return new ListItem(name, hear);
    }
}
