package app.elevenses.people.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Earshot;
import app.elevenses.people.Mutes;
import app.elevenses.people.MutesChanged;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Mutes a colleague for whoever looks at their page, or lets them be heard again. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MuteButton extends Div {

    private final transient Mutes mutes;
    private final transient Earshot earshot;
    private final long reader;
    private final NativeButton button = new NativeButton();
    private final Paragraph hint = new Paragraph();
    private long personId;

    MuteButton(Mutes mutes, Earshot earshot, SignedIn signedIn, LiveUpdates live) {
        this.mutes = mutes;
        this.earshot = earshot;
        reader = signedIn.id();
        addClassName("colleague-mute");
        button.addClassName("pill");
        hint.getElement().setAttribute("role", "status");
        button.addClickListener(pressed -> turn());
        add(button, hint);
        live.watch(this, MutesChanged.topicOf(reader), any -> show());
    }

    MuteButton of(long colleagueId) {
        personId = colleagueId;
        show();
        return this;
    }

    private void turn() {
        if (earshot.hears(reader, personId)) {
            mutes.mute(personId);
        } else {
            mutes.unmute(personId);
        }
        show();
    }

    private void show() {
        boolean heard = earshot.hears(reader, personId);
        button.setText(getTranslation(heard ? "people.mute.mute" : "people.mute.unmute"));
        hint.setText(getTranslation(heard ? "people.mute.hint" : "people.mute.muted"));
    }
}
