package app.elevenses.wall;

import app.elevenses.images.PictureUse;
import app.elevenses.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class WallPictures implements PictureUse {

    private final CelebrationRepository celebrations;
    private final SignedIn signedIn;

    WallPictures(CelebrationRepository celebrations, SignedIn signedIn) {
        this.celebrations = celebrations;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe().isPresent() && celebrations.showsPicture(pictureId);
    }
}
