package app.elevenses.notes;

import app.elevenses.people.PersonAction;
import app.elevenses.people.PersonCard;
import org.springframework.stereotype.Component;

/** Offers to mail a colleague something. */
@Component
class MailANote implements PersonAction {

    @Override
    public String label() {
        return "notes.person-action";
    }

    @Override
    public String address(PersonCard colleague) {
        return "/notes/new?to=" + colleague.handle();
    }
}
