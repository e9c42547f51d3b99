package app.elevenses.breakroom;

import app.elevenses.images.PictureUse;
import app.elevenses.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class MessagePictures implements PictureUse {

    private final MessageRepository messages;
    private final RoomAccess access;
    private final SignedIn signedIn;

    MessagePictures(MessageRepository messages, RoomAccess access, SignedIn signedIn) {
        this.messages = messages;
        this.access = access;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe().isPresent()
                && messages.roomsShowing(pictureId).stream().anyMatch(access::mayRead);
    }
}
