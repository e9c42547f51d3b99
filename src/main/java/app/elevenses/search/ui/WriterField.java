package app.elevenses.search.ui;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;

/** Names one colleague, found as one types. */
class WriterField extends ComboBox<PersonCard> {

    private static final int SHOWN = 20;

    private final transient Directory directory;

    WriterField(Directory directory) {
        this.directory = directory;
        setLabel(getTranslation("search.writer"));
        setPlaceholder(getTranslation("search.anybody"));
        setItemLabelGenerator(PersonCard::name);
        setPageSize(SHOWN);
        setClearButtonVisible(true);
        setItemsWithFilterConverter(this::matching, words -> words);
    }

    /** The best matches alone: whoever is not among them is found by typing on. */
    private Stream<PersonCard> matching(Query<PersonCard, String> asked) {
        int offset = asked.getOffset();
        int limit = Math.min(asked.getLimit(), SHOWN);
        return offset > 0
                ? Stream.empty()
                : directory.matching(asked.getFilter().orElse(""), limit).stream();
    }
}
