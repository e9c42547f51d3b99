package app.elevenses.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What one finds where nothing is, or nothing that one may see: the same page for both. */
abstract class EmptyRoom extends Main implements HasDynamicTitle {

    EmptyRoom() {
        addClassName("empty-room");
        add(
                new Image("icons/mark.svg", ""),
                new H1(getTranslation("shell.not-found.title")),
                new Paragraph(getTranslation("shell.not-found.hint")),
                new Anchor("/wall", getTranslation("shell.not-found.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.not-found.title"));
    }
}
