package app.elevenses.notes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far a note has come, in a word or two. */
class Marks extends Div {

    Marks(List<NoteWords.Mark> marks) {
        addClassName("marks");
        marks.forEach(mark -> {
            Span word = new Span(mark.many() > 1 ? mark.text() + " × " + mark.many() : mark.text());
            word.addClassNames("mark", mark.tone());
            add(word);
        });
    }
}
