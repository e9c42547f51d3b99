package app.elevenses.notes.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.notes.Doorstep;
import app.elevenses.notes.DoorstepItem;
import app.elevenses.notes.MailRoomPages;
import app.elevenses.notes.NoteChange;
import app.elevenses.notes.ParcelState;
import app.elevenses.notes.ReceivedItem;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What comes to whoever looks: questions where to, what is on its way, and what is there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ForMe extends Section {

    private static final int SHOWN_AT_FIRST = 4;

    private final transient Doorstep doorstep;
    private final transient NoteWords words;
    private final transient @Nullable MailRoomPages pages;
    private boolean everything;

    ForMe(Doorstep doorstep, NoteWords words, LiveUpdates live, ObjectProvider<MailRoomPages> pages) {
        this.doorstep = doorstep;
        this.words = words;
        this.pages = pages.getIfAvailable();
        addClassName("for-me");
        live.watch(this, NoteChange.TOPIC, any -> show());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        List<ReceivedItem> received = doorstep.received();
        List<Component> rows = Stream.concat(doorstep.asked().stream(), doorstep.coming().stream())
                .map(this::row)
                .toList();
        removeAll();
        setVisible(!rows.isEmpty() || !received.isEmpty());
        add(new H2(getTranslation("notes.for-me.title")));
        add(rows);
        if (!received.isEmpty()) {
            add(cards(received));
        }
    }

    private Component row(DoorstepItem item) {
        Div row = new Div(new Paragraph(getTranslation("notes.for-me." + NoteWords.key(item.state()))));
        row.addClassName("doorstep");
        if (pages != null && isStillToSay(item)) {
            String label = item.state() == ParcelState.READY ? "notes.for-me.change" : "notes.for-me.say-where";
            Anchor link = new Anchor(pages.doorstep(item.parcelId()), getTranslation(label));
            link.getElement().setAttribute("router-link", true);
            link.addClassName("notes-door");
            row.add(link);
        } else if (!isStillToSay(item)) {
            Button arrived =
                    new Button(getTranslation("notes.for-me.it-arrived"), pressed -> doorstep.arrived(item.parcelId()));
            arrived.setDisableOnClick(true);
            row.add(arrived);
        }
        return row;
    }

    private static boolean isStillToSay(DoorstepItem item) {
        return item.state() == ParcelState.AWAITING_ADDRESS || item.state() == ParcelState.READY;
    }

    private Component cards(List<ReceivedItem> received) {
        Div cards = new Div();
        cards.addClassName("received");
        received.stream()
                .limit(everything ? received.size() : SHOWN_AT_FIRST)
                .map(this::card)
                .forEach(cards::add);
        if (!everything && received.size() > SHOWN_AT_FIRST) {
            Button more = new Button(getTranslation("notes.for-me.all", received.size()), pressed -> {
                everything = true;
                show();
            });
            more.addClassName("received-more");
            cards.add(more);
        }
        return cards;
    }

    private RouterLink card(ReceivedItem item) {
        RouterLink card = new RouterLink();
        card.setRoute(NoteView.class, item.noteId());
        card.addClassName("received-card");
        Paragraph from =
                new Paragraph(words.say("notes.from", item.sender().name()) + " · " + words.occasion(item.occasion()));
        from.addClassName("received-from");
        card.add(Postcard.saying(item.words())
                .with(item.gift())
                .to(item.recipient().name()));
        card.add(from);
        return card;
    }
}
