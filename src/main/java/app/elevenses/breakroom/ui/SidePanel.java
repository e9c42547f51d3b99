package app.elevenses.breakroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** What stands beside the conversation for as long as somebody looks at it, one thing at a time. */
@Tag("elevenses-panel")
class SidePanel extends Component implements HasComponents, HasStyle {

    SidePanel() {
        addClassName("side-panel");
        hide();
    }

    /** In the browser alone: what an invisible component lets go of would stay on the page. */
    private void hide() {
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/panel.js");
    }

    void open(String title, Component... content) {
        removeAll();
        Header header = new Header(new H2(title), closing());
        header.addClassName("panel-header");
        add(header);
        add(content);
        getElement().removeAttribute("hidden");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", title);
        getElement().executeJs("customElements.whenDefined(this.localName).then(() => this.opened())");
    }

    private NativeButton closing() {
        Span cross = new Span();
        cross.addClassNames("icon", "icon-close");
        cross.getElement().setAttribute("aria-hidden", "true");
        NativeButton close = new NativeButton("", pressed -> close());
        close.add(cross);
        close.addClassName("composer-icon");
        close.setAriaLabel(getTranslation("breakroom.panel.close"));
        close.getElement().setAttribute("title", getTranslation("breakroom.panel.close"));
        return close;
    }

    @ClientCallable
    void close() {
        getElement().executeJs("this.closed?.()");
        removeAll();
        hide();
    }
}
