package app.elevenses.breakroom;

import app.elevenses.images.PictureUse;
import app.elevenses.people.SignedIn;
import org.springframework.stereotype.Component;

@Component
class MessagePictures implements PictureUse {

    private final MessageRepository messages;
    private final SignedIn signedIn;

    MessagePictures(MessageRepository messages, SignedIn signedIn) {
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe().isPresent() && messages.showsPicture(pictureId);
    }
}
