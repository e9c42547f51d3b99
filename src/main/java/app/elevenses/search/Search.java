package app.elevenses.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts together what the features have found for whoever asks. */
@Service
@PreAuthorize("isAuthenticated()")
public class Search {

    private static final int PAGE = 30;

    private final ObjectProvider<Searchable> everywhere;

    Search(ObjectProvider<Searchable> everywhere) {
        this.everywhere = everywhere;
    }

    public List<SearchPlace> places(Locale reader) {
        return everywhere
                .orderedStream()
                .flatMap(each -> each.places(reader).stream())
                .toList();
    }

    public FoundPage newest(Question question) {
        return before(question, FindingKey.LAST);
    }

    /** What stands before that. */
    public FoundPage before(Question question, FindingKey key) {
        return FoundPage.of(
                everywhere.stream()
                        .flatMap(each -> each.find(question, key, PAGE + 1).stream())
                        .sorted(Comparator.comparing(Finding::key).reversed())
                        .toList(),
                PAGE);
    }
}
