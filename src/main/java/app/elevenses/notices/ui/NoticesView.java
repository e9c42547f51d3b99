package app.elevenses.notices.ui;

import app.elevenses.live.LiveUpdates;
import app.elevenses.notices.Notices;
import app.elevenses.notices.NoticesChanged;
import app.elevenses.people.SignedIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("notices")
@PermitAll
@StyleSheet("styles/notices.css")
class NoticesView extends Main implements HasDynamicTitle {

    NoticesView(NoticeList list, Notices notices, LiveUpdates live, SignedIn signedIn) {
        addClassName("notices");
        Button seeAll = new Button(getTranslation("notices.see-all"), pressed -> notices.seeAll());
        seeAll.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Header(new H1(getTranslation("notices.title")), seeAll), list);
        live.watch(list, NoticesChanged.topicOf(signedIn.id()), any -> list.refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("notices.title"));
    }
}
