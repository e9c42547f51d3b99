package app.elevenses.people.ui;

import app.elevenses.people.Staffing;
import app.elevenses.people.TeamItem;
import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;

/** Which team somebody is in; nothing means none. */
class TeamField extends ComboBox<TeamItem> {

    private final transient Staffing staffing;

    TeamField(Staffing staffing) {
        this.staffing = staffing;
        setLabel(getTranslation("people.team"));
        setItemLabelGenerator(TeamItem::name);
        setClearButtonVisible(true);
        setItems(staffing.teams());
    }

    @Nullable
    Long id() {
        return isEmpty() ? null : getValue().id();
    }

    void choose(@Nullable Long id) {
        setItems(staffing.teams());
        setValue(getListDataView()
                .getItems()
                .filter(team -> id != null && team.id() == id)
                .findFirst()
                .orElse(null));
    }
}
