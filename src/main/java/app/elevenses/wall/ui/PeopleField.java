package app.elevenses.wall.ui;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;

/** Names colleagues, found as one types. */
class PeopleField extends MultiSelectComboBox<PersonCard> {

    private static final int SHOWN = 20;

    private final transient Directory directory;
    private final int most;

    PeopleField(Directory directory, int most) {
        this.directory = directory;
        this.most = most;
        setLabel(getTranslation("wall.compose.people"));
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

    /** The best matches alone: whoever is not among them is found by typing on. */
    private Stream<PersonCard> matching(Query<PersonCard, String> asked) {
        int offset = asked.getOffset();
        int limit = Math.min(asked.getLimit(), SHOWN);
        return offset > 0
                ? Stream.empty()
                : directory.matching(asked.getFilter().orElse(""), limit).stream();
    }

    /** Shows what is wrong with the choice, if anything is. */
    boolean isFit() {
        boolean tooMany = getValue().size() > most;
        setErrorMessage(
                tooMany ? getTranslation("wall.refusal.too-many-people", most) : getTranslation("wall.refusal.nobody"));
        setInvalid(tooMany || isEmpty());
        return !isInvalid();
    }
}
