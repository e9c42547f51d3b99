package app.elevenses.people.ui;

import app.elevenses.people.Role;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What somebody may do here beyond taking part. */
class RolesField extends CheckboxGroup<Role> {

    RolesField() {
        setLabel(getTranslation("people.roles"));
        setItems(EnumSet.complementOf(EnumSet.of(Role.STAFF)));
        setItemLabelGenerator(role -> getTranslation("people.role." + key(role)));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void choose(Set<Role> roles) {
        EnumSet<Role> shown = EnumSet.of(Role.STAFF);
        shown.addAll(roles);
        shown.remove(Role.STAFF);
        setValue(shown);
    }
}
