package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomMaking;
import app.elevenses.people.StaffingSection;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(10)
class RoomMakersOnStaffing implements StaffingSection {

    private final RoomMaking making;

    RoomMakersOnStaffing(RoomMaking making) {
        this.making = making;
    }

    @Override
    public Component section() {
        return new RoomMakersSection(making);
    }
}
