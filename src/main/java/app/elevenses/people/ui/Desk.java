package app.elevenses.people.ui;

import app.elevenses.kit.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;

/** Part of a page where something is chosen: a heading, what it is good for, the fields, and what came of it. */
abstract class Desk extends Section {

    private final Paragraph told = new Paragraph();

    Desk(String title, String hint) {
        addClassName("desk");
        H2 heading = new H2(getTranslation(title));
        Paragraph why = new Paragraph(getTranslation(hint));
        why.addClassName("desk-hint");
        told.addClassName("desk-told");
        told.getElement().setAttribute("role", "status");
        add(heading, why, told);
    }

    /** Puts these between the heading and what is told. */
    final void lay(Component... fields) {
        for (Component field : fields) {
            addComponentAtIndex(indexOf(told), field);
        }
    }

    static Div inARow(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("desk-fields");
        return row;
    }

    /** Does it and tells that it is done, or why not; whether it is. */
    final boolean attempt(Runnable deed, String done, Object... details) {
        return ask(
                        () -> {
                            deed.run();
                            return true;
                        },
                        done,
                        details)
                .isPresent();
    }

    /** The same, with what comes of it. */
    final <T> Optional<T> ask(Supplier<T> deed, String done, Object... details) {
        try {
            T outcome = deed.get();
            tell(done, details);
            return Optional.of(outcome);
        } catch (Refusal refusal) {
            tell(refusal.key(), refusal.details());
            told.addClassName("refused");
            return Optional.empty();
        }
    }

    final void tell(String key, Object... details) {
        told.removeClassName("refused");
        told.setText(getTranslation(key, details));
    }

    final void tellNothing() {
        told.setText("");
    }
}
