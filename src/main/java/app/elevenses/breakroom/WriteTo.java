package app.elevenses.breakroom;

import app.elevenses.people.PersonAction;
import app.elevenses.people.PersonCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers to write to a colleague. */
@Component
@Order(1)
class WriteTo implements PersonAction {

    @Override
    public String label() {
        return "breakroom.person-action";
    }

    @Override
    public String address(PersonCard colleague) {
        return "/break-room/with/" + colleague.handle();
    }
}
