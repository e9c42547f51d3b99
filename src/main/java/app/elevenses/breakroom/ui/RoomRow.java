package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.people.Face;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A room in a list of rooms. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoomRow(
        long id,
        String kind,
        String name,
        String topic,
        String address,
        @Nullable Long pictureId,
        List<Face> faces,
        int members,
        boolean isIn,
        boolean archived) {

    private static final int MOST_FACES = 2;

    static RoomRow of(RoomCard room, String name) {
        return new RoomRow(
                room.id(),
                room.kind().name().toLowerCase(Locale.ROOT),
                name,
                room.topic(),
                RoomView.address(room),
                room.pictureId(),
                room.others().stream().limit(MOST_FACES).map(Face::of).toList(),
                room.members(),
                room.isIn(),
                room.archived());
    }
}
