package app.elevenses.search;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;

/** How a feature lets readers find what they may read of it, and nothing else. */
public interface Searchable {

    /** Where in it the reader may search, by the names they know, as one finds them in a list. */
    List<SearchPlace> places(Locale reader);

    /** What answers the question and stands before that, newest first; at most so many. */
    List<Finding> find(Question question, FindingKey before, int most);

    /** Runs that on a screen of the reader's whenever the places they may search in have changed. */
    void watch(Component screen, Runnable changed);
}
