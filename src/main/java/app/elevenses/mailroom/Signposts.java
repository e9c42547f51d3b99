package app.elevenses.mailroom;

import app.elevenses.notes.MailRoomPages;
import org.springframework.stereotype.Component;

/** Shows the way from a note to the doorstep and to the mail room. */
@Component
class Signposts implements MailRoomPages {

    @Override
    public String doorstep(long parcelId) {
        return "/notes/for-you/" + parcelId;
    }

    @Override
    public String mailRoom() {
        return "/notes/mail-room";
    }
}
