package app.elevenses.later;

import app.elevenses.images.PictureUse;
import app.elevenses.people.SignedIn;
import org.springframework.stereotype.Component;

/** Shows what waits with a message to whoever wrote it. */
@Component
class WaitingPictures implements PictureUse {

    private final WaitingRepository waiting;
    private final SignedIn signedIn;

    WaitingPictures(WaitingRepository waiting, SignedIn signedIn) {
        this.waiting = waiting;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe().filter(me -> waiting.shows(me, pictureId)).isPresent();
    }
}
