package app.elevenses.people;

import app.elevenses.images.PictureUse;
import app.elevenses.images.Pictures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Portraits are for everybody here, and what somebody is about to use for themself alone. */
@Component
@Order(10)
class Portraits implements PictureUse {

    private final PersonRepository people;
    private final Pictures pictures;
    private final SignedIn signedIn;

    Portraits(PersonRepository people, Pictures pictures, SignedIn signedIn) {
        this.people = people;
        this.pictures = pictures;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe()
                .filter(me -> people.existsByPictureId(pictureId) || pictures.isWaiting(pictureId, me))
                .isPresent();
    }
}
