package app.elevenses.people;

import com.vaadin.flow.component.Component;

/** What a feature adds to the page on which administrators choose for everybody. */
@FunctionalInterface
public interface StaffingSection {

    /** A new one for each time the page opens, with a heading of the second level. */
    Component section();
}
