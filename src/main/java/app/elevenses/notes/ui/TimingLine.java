package app.elevenses.notes.ui;

import app.elevenses.notes.Gift;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says by when somebody has to decide, and what it means if that is late. */
class TimingLine extends Paragraph {

    private final transient NoteWords says;

    TimingLine(NoteWords says) {
        this.says = says;
        addClassName("note-timing");
        getElement().setAttribute("role", "status");
    }

    void tell(Gift gift, @Nullable LocalDate wanted, LocalDate today) {
        setVisible(wanted != null && wanted.isAfter(today));
        if (wanted != null) {
            setText(getTranslation(
                    gift.isTight(wanted, today) ? "notes.form.tight" : "notes.form.in-time",
                    says.day(gift.decideBy(wanted, today), today),
                    says.day(today.plusDays(gift.leadDays()), today)));
        }
    }
}
