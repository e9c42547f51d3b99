package app.elevenses.mailroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page with a sentence or two and what one can answer to them. */
@StyleSheet("styles/address.css")
@StyleSheet("styles/parcel.css")
abstract class QuietPage extends Main implements HasDynamicTitle {

    private final String title;

    QuietPage(String title) {
        this.title = title;
        addClassName("parcel-page");
    }

    /** Shows these pieces and nothing else. */
    void lay(Component... pieces) {
        removeAll();
        add(pieces);
    }

    Button primary(String label, Runnable deed) {
        Button button = button(label, deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** It cannot be pressed twice while it does what it says. */
    Button button(String label, Runnable deed) {
        Button button = new Button(getTranslation(label));
        button.setDisableOnClick(true);
        button.addClickListener(pressed -> {
            try {
                deed.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation(title));
    }
}
