package app.elevenses.links.ui;

import app.elevenses.breakroom.Rooms;
import app.elevenses.links.LinksAllowed;
import app.elevenses.people.StaffingSection;
import com.vaadin.flow.component.html.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(40)
class LinksOnStaffing implements StaffingSection {

    private final LinksAllowed allowed;
    private final Rooms rooms;

    LinksOnStaffing(LinksAllowed allowed, Rooms rooms) {
        this.allowed = allowed;
        this.rooms = rooms;
    }

    @Override
    public Section section() {
        return new LinksSection(allowed, rooms);
    }
}
