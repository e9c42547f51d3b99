package app.elevenses.people.ui;

import app.elevenses.people.OfficeItem;
import app.elevenses.people.Staffing;
import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;

/** At which office somebody works; nothing means away from every one. */
class OfficeField extends ComboBox<OfficeItem> {

    private final transient Staffing staffing;

    OfficeField(Staffing staffing) {
        this.staffing = staffing;
        setLabel(getTranslation("people.office"));
        setItemLabelGenerator(OfficeItem::name);
        setClearButtonVisible(true);
        setPlaceholder(getTranslation("people.list.remote"));
        setItems(staffing.offices());
    }

    @Nullable
    Long id() {
        return isEmpty() ? null : getValue().id();
    }

    void choose(@Nullable Long id) {
        setItems(staffing.offices());
        setValue(getListDataView()
                .getItems()
                .filter(office -> id != null && office.id() == id)
                .findFirst()
                .orElse(null));
    }
}
