package app.elevenses.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mug whose steam rises in two strokes, and the name beside it; leads home. */
class ProductMark extends Anchor {

    ProductMark() {
        super("/wall");
        addClassName("product-mark");
        Image mug = new Image("icons/mark.svg", "");
        Span name = new Span(getTranslation("shell.product"));
        name.addClassName("product-name");
        add(mug, name);
        getElement().setAttribute("aria-label", getTranslation("shell.home"));
    }
}
