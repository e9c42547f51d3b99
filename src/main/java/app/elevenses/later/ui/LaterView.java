package app.elevenses.later.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("break-room/later")
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/reaction.css")
@StyleSheet("styles/own.css")
@StyleSheet("styles/kept.css")
@StyleSheet("styles/later.css")
class LaterView extends Main implements HasDynamicTitle {

    LaterView(WaitingList waiting, RemindersBesideSaved reminders) {
        addClassNames("own", "later");
        Paragraph hint = new Paragraph(getTranslation("later.hint"));
        hint.addClassName("desk-hint");
        add(new H1(getTranslation("later.title")), hint, waiting, reminders.list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("later.title"));
    }
}
