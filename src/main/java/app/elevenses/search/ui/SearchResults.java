package app.elevenses.search.ui;

import app.elevenses.kit.Feed;
import app.elevenses.kit.Messages;
import app.elevenses.people.PersonCard;
import app.elevenses.search.Finding;
import app.elevenses.search.FindingKey;
import app.elevenses.search.FoundPage;
import app.elevenses.search.Question;
import app.elevenses.search.Search;
import app.elevenses.search.SearchPlace;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Shows what was found, and says how much that is. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SearchResults extends Div {

    private static final FoundPage NOTHING = new FoundPage(List.of(), false);

    private final transient Search search;
    private final transient Messages messages;
    private final Paragraph status = new Paragraph();
    private final Div list = new Div();
    private final Set<String> shown = new HashSet<>();

    SearchResults(Search search, Messages messages) {
        this.search = search;
        this.messages = messages;
        addClassName("search-results");
        status.addClassName("search-status");
        status.getElement().setAttribute("role", "status");
        add(status, list);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/modules/finding.js");
    }

    /** Instead of findings. */
    void say(String sentence) {
        status.setText(sentence);
        replace(new Div());
    }

    void suggest(Component something) {
        status.setText("");
        replace(something);
    }

    /** What answers the question; readers come back to their place in it by that name. */
    void show(Question question, PersonCard reader, String name) {
        status.setText("");
        Feed.Source source = new Feed.Source(
                () -> tell(search.newest(question)),
                key -> rows(FindingKey.read(key)
                        .map(before -> search.before(question, before))
                        .orElse(NOTHING)));
        Feed feed = new Feed("elevenses-finding", source, messages.words("search.feed.", getLocale()), reader.zone());
        feed.rememberPlaceAs(name);
        replace(feed);
    }

    private void replace(Component other) {
        shown.clear();
        list.removeAll();
        list.add(other);
    }

    private Feed.Page tell(FoundPage page) {
        int found = page.findings().size();
        status.setText(getTranslation(page.more() ? "search.found-many" : "search.found", found));
        return rows(page);
    }

    private Feed.Page rows(FoundPage page) {
        page.findings().stream().map(Finding::place).map(SearchPlace::code).forEach(shown::add);
        return new Feed.Page(page.findings().stream().map(FindingRow::of).toList(), page.more());
    }

    /** Whether something is shown that the reader may not read any more. */
    boolean isOutOfDate() {
        Set<String> open =
                search.places(getLocale()).stream().map(SearchPlace::code).collect(Collectors.toSet());
        return !open.containsAll(shown);
    }
}
