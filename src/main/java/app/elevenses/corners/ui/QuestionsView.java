package app.elevenses.corners.ui;

import app.elevenses.corners.IdeaItem;
import app.elevenses.corners.QuestionIdeas;
import app.elevenses.kit.Refusal;
import app.elevenses.kit.Undo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

@Route("break-room/questions")
@PermitAll
@StyleSheet("styles/people.css")
@StyleSheet("styles/own.css")
@StyleSheet("styles/questions.css")
class QuestionsView extends Main implements HasDynamicTitle {

    private final transient QuestionIdeas ideas;
    private final TextField words = new TextField(getTranslation("corners.ideas.words"));
    private final Paragraph told = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    QuestionsView(QuestionIdeas ideas) {
        this.ideas = ideas;
        addClassNames("own", "questions");
        told.addClassName("desk-told");
        told.getElement().setAttribute("role", "status");
        list.addClassName("desk-list");
        list.getElement().setAttribute("aria-label", getTranslation("corners.ideas.title"));
        Section desk = new Section(form(), told, list);
        desk.addClassName("desk");
        Paragraph hint = new Paragraph(getTranslation("corners.ideas.hint"));
        hint.addClassName("desk-hint");
        add(new H1(getTranslation("corners.ideas.title")), hint, desk);
        show();
    }

    private Component form() {
        words.setMaxLength(QuestionIdeas.LONGEST);
        words.setPlaceholder(getTranslation("corners.ideas.example"));
        Button add = new Button(getTranslation("corners.ideas.add"), pressed -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(words);
        Div row = new Div(words, add);
        row.addClassName("desk-fields");
        return row;
    }

    private void add() {
        if (attempt(() -> ideas.add(words.getValue()), "corners.ideas.added")) {
            words.clear();
        }
        words.focus();
    }

    private void take(IdeaItem idea) {
        if (attempt(() -> ideas.take(idea.id()), "corners.ideas.taken")) {
            Undo.offer(getTranslation("corners.ideas.taken"), getTranslation("kit.undo"), () -> {
                ideas.putBack(idea.id());
                show();
            });
        }
    }

    private boolean attempt(Runnable deed, String done) {
        try {
            deed.run();
            told.removeClassName("refused");
            told.setText(getTranslation(done));
            return true;
        } catch (Refusal refusal) {
            told.addClassName("refused");
            told.setText(getTranslation(refusal.key(), refusal.details()));
            return false;
        } finally {
            show();
        }
    }

    private void show() {
        List<IdeaItem> there = ideas.newest();
        list.removeAll();
        there.forEach(idea -> list.add(row(idea)));
        if (there.isEmpty()) {
            list.add(new ListItem(getTranslation("corners.ideas.empty")));
        }
    }

    private Component row(IdeaItem idea) {
        Span question = new Span(idea.words());
        question.getElement().setAttribute("dir", "auto");
        Span by = new Span(idea.by().name());
        by.addClassName("question-by");
        by.getElement().setAttribute("dir", "auto");
        Div both = new Div(question, by);
        both.addClassName("question-idea");
        ListItem row = new ListItem(both);
        if (idea.mayTake()) {
            Button take = new Button(getTranslation("corners.ideas.take"), pressed -> take(idea));
            take.addThemeVariants(ButtonVariant.TERTIARY);
            take.setAriaLabel(getTranslation("corners.ideas.take-this", idea.words()));
            row.add(take);
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("corners.ideas.title"));
    }
}
