package app.elevenses.notes.ui;

import app.elevenses.people.Directory;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

@Route("notes/new")
@PermitAll
@StyleSheet("styles/composer.css")
@StyleSheet("styles/notes.css")
@StyleSheet("styles/postcard.css")
@StyleSheet("styles/note-form.css")
class AskView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Directory directory;
    private final NoteForm form;

    AskView(NoteForm form, Directory directory) {
        this.directory = directory;
        this.form = form;
        addClassNames("notes", "notes-new");
        RouterLink back = new RouterLink(getTranslation("notes.back"), NotesView.class);
        back.addClassName("back");
        add(back, new H1(getTranslation("notes.ask")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .flatMap(directory::card)
                .ifPresent(form::isFor);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("notes.ask"));
    }
}
