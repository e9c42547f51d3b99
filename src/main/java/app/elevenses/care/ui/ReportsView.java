package app.elevenses.care.ui;

import app.elevenses.care.ReportDesk;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;

@Route("reports")
@RolesAllowed({"MODERATOR", "ADMINISTRATOR"})
@StyleSheet("styles/feed.css")
@StyleSheet("styles/people.css")
@StyleSheet("styles/message.css")
@StyleSheet("styles/pictures.css")
@StyleSheet("styles/reports.css")
class ReportsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient ReportDesk desk;
    private final transient ObjectProvider<ReportList> lists;

    ReportsView(ReportDesk desk, ObjectProvider<ReportList> lists) {
        this.desk = desk;
        this.lists = lists;
        addClassName("reports");
    }

    /** Administrators come in only where no moderator could decide. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!desk.isOpen()) {
            throw new NotFoundException();
        }
        Paragraph hint = new Paragraph(getTranslation("care.hint"));
        hint.addClassName("reports-hint");
        removeAll();
        add(new H1(getTranslation("care.title")), hint, lists.getObject());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("care.title"));
    }
}
