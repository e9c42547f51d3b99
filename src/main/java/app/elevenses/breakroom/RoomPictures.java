package app.elevenses.breakroom;

import app.elevenses.images.PictureUse;
import app.elevenses.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pictures of rooms, for those who may know of the room. */
@Component
@Order(40)
class RoomPictures implements PictureUse {

    private final RoomRepository rooms;
    private final RoomAccess access;
    private final SignedIn signedIn;

    RoomPictures(RoomRepository rooms, RoomAccess access, SignedIn signedIn) {
        this.rooms = rooms;
        this.access = access;
        this.signedIn = signedIn;
    }

    @Override
    public boolean shows(long pictureId) {
        return signedIn.maybe().isPresent() && rooms.showing(pictureId).stream().anyMatch(access::mayRead);
    }
}
