package app.elevenses.care.ui;

import app.elevenses.care.ReportDesk;
import app.elevenses.care.ReportsChange;
import app.elevenses.live.LiveUpdates;
import app.elevenses.people.Moderators;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The way to the reports, for those alone for whom they are, with how many wait. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("styles/notices.css")
@StyleSheet("styles/reports.css")
class ReportsDoor extends Div {

    private final transient ReportDesk desk;
    private final boolean mightModerate;
    private final RouterLink link = new RouterLink();
    private final Span count = new Span();

    ReportsDoor(ReportDesk desk, Moderators moderators, LiveUpdates live) {
        this.desk = desk;
        mightModerate = moderators.mightModerate();
        Span icon = new Span();
        icon.addClassNames("icon", "icon-flag");
        Span name = new Span(getTranslation("care.title"));
        name.addClassName("bell-name");
        count.addClassName("bell-count");
        link.setRoute(ReportsView.class);
        link.addClassName("bell");
        link.add(icon, name, count);
        add(link);
        setVisible(mightModerate);
        if (mightModerate) {
            live.watch(this, ReportsChange.TOPIC, any -> count());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (mightModerate) {
            count();
        }
    }

    private void count() {
        int waiting = desk.waiting();
        count.setText(Integer.toString(waiting));
        count.setVisible(waiting > 0);
        link.getElement().setAttribute("aria-label", getTranslation("care.door", waiting));
        link.setVisible(waiting > 0 || desk.isOpen());
    }
}
