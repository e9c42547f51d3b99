package app.elevenses.search.ui;

import app.elevenses.kit.Refusal;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import app.elevenses.search.Question;
import app.elevenses.search.Searchable;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

@Route(SearchAddress.PATH)
@PermitAll
@StyleSheet("styles/feed.css")
@StyleSheet("styles/search.css")
class SearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionReader questions;
    private final transient PersonCard me;
    private final transient Clock clock;
    private final SearchForm form;
    private final SearchResults results;
    private transient SearchAddress address = SearchAddress.NOTHING;

    SearchView(
            QuestionReader questions,
            SearchForm form,
            SearchResults results,
            ObjectProvider<Searchable> everywhere,
            Directory directory,
            SignedIn signedIn,
            Clock clock) {
        this.questions = questions;
        this.form = form;
        this.results = results;
        this.clock = clock;
        long reader = signedIn.id();
        me = Objects.requireNonNull(directory.cards(List.of(reader)).get(reader));
        addClassName("search");
        add(new H1(getTranslation("search.title")), form, results);
        everywhere.forEach(each -> each.watch(this, this::refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        address = SearchAddress.of(entering.getLocation().getQueryParameters());
        form.show(address);
        find();
    }

    private void find() {
        try {
            Question question = questions.read(address, me.zone(), getLocale());
            if (question.isEmpty()) {
                results.suggest(firstSteps());
            } else {
                results.show(question, me, "search-" + Integer.toHexString(address.hashCode()));
            }
        } catch (Refusal refusal) {
            results.say(getTranslation(refusal.key(), refusal.details()));
        }
    }

    /** Whoever may not read something any more sees nothing more of it. */
    private void refresh() {
        if (results.isOutOfDate()) {
            form.show(address);
            find();
        }
    }

    private Div firstSteps() {
        Paragraph hint = new Paragraph(getTranslation("search.hint"));
        String today = LocalDate.now(clock.withZone(me.zone())).toString();
        Div steps = new Div(
                hint,
                step("search.step.today", SearchAddress.since(today)),
                step("search.step.mine", SearchAddress.by(me.handle())));
        steps.addClassName("search-first");
        return steps;
    }

    private Anchor step(String words, SearchAddress to) {
        Anchor step = new Anchor(to.link(), getTranslation(words));
        step.addClassName("search-step");
        return step;
    }

    @Override
    public String getPageTitle() {
        String title = getTranslation("search.title");
        String words = address.words();
        return getTranslation("shell.page-title", words.isEmpty() ? title : getTranslation("search.page-title", words));
    }
}
