package app.elevenses.breakroom;

import app.elevenses.images.PictureUse;
import app.elevenses.people.SignedIn;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class MessagePictures implements PictureUse {

    private final MessageRepository messages;
    private final RoomAccess access;
    private final ObjectProvider<BroughtUp> broughtUp;
    private final SignedIn signedIn;

    MessagePictures(
            MessageRepository messages, RoomAccess access, ObjectProvider<BroughtUp> broughtUp, SignedIn signedIn) {
        this.messages = messages;
        this.access = access;
        this.broughtUp = broughtUp;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe().isPresent()
                && (messages.roomsShowing(pictureId).stream().anyMatch(access::mayRead) || isBroughtUp(pictureId));
    }

    /** What is judged is judged with its pictures. */
    private boolean isBroughtUp(long pictureId) {
        List<Long> shown = messages.withPicture(pictureId);
        return broughtUp.stream().anyMatch(feature -> shown.stream().anyMatch(feature::isBefore));
    }
}
