package app.elevenses.people;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.data.provider.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names colleagues, found as one types. */
public class PeopleField extends MultiSelectComboBox<PersonCard> {

    private static final int SHOWN = 20;
    private static final long NOBODY = 0;

    private final transient Directory directory;
    private final int most;
    private long without = NOBODY;

    /** The label is translated already. */
    public PeopleField(Directory directory, String label, int most) {
        this.directory = directory;
        this.most = most;
        setLabel(label);
        setItemLabelGenerator(PersonCard::name);
        setPageSize(SHOWN);
        setItemsWithFilterConverter(this::matching, words -> words);
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("kit.choice.cleared"))
                .setFocused(getTranslation("kit.choice.focused"))
                .setSelected(getTranslation("kit.choice.selected"))
                .setDeselected(getTranslation("kit.choice.deselected"))
                .setTotal(getTranslation("kit.choice.total", "{count}")));
    }

    /** Does not offer that one, as a rule whoever is choosing. */
    public void leaveOut(long personId) {
        without = personId;
    }

    /** Chooses those of them who are still known, in this order. */
    public void choose(List<Long> ids) {
        Map<Long, PersonCard> cards = directory.cards(ids);
        setValue(ids.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The best matches alone: whoever is not among them is found by typing on. */
    private Stream<PersonCard> matching(Query<PersonCard, String> asked) {
        int offset = asked.getOffset();
        int limit = Math.min(asked.getLimit(), SHOWN);
        return offset > 0
                ? Stream.empty()
                : directory.matching(asked.getFilter().orElse(""), limit).stream()
                        .filter(found -> found.id() != without);
    }

    /** Shows what is wrong with the choice, if anything is, in one of these translated sentences. */
    public boolean isFit(String nobody, String tooMany) {
        setErrorMessage(getValue().size() > most ? tooMany : nobody);
        setInvalid(getValue().size() > most || isEmpty());
        return !isInvalid();
    }
}
