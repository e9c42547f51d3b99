package app.elevenses.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class BrokenView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    BrokenView() {
        addClassName("empty-room");
        add(
                new Image("icons/mark.svg", ""),
                new H1(getTranslation("shell.broken.title")),
                new Paragraph(getTranslation("shell.broken.hint")),
                new Anchor("/wall", getTranslation("shell.broken.again")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        LOG.error("A screen could not be shown: {}", entering.getLocation().getPath(), error.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("shell.broken.title"));
    }
}
