package app.elevenses.breakroom;

import app.elevenses.drafts.DraftPlaces;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What somebody was writing in a room is there for as long as they may read it. */
@Component
class RoomDrafts implements DraftPlaces {

    private static final Pattern IN_A_ROOM = Pattern.compile("message:([0-9]{1,18})(?:-[0-9]{1,18})?");

    private final RoomAccess access;

    RoomDrafts(RoomAccess access) {
        this.access = access;
    }

    @Override
    public boolean isClosed(String place) {
        Matcher room = IN_A_ROOM.matcher(place);
        return room.matches() && !access.mayRead(Long.parseLong(room.group(1)));
    }
}
