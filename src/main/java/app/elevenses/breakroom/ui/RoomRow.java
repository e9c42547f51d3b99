package app.elevenses.breakroom.ui;

import app.elevenses.breakroom.RoomCard;
import app.elevenses.people.PersonCard;
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
        List<FaceInRow> faces,
        int members,
        boolean isIn,
        boolean archived) {

    private static final int MOST_FACES = 2;

    record FaceInRow(long id, String name, @Nullable Long pictureId) {

        static FaceInRow of(PersonCard person) {
            return new FaceInRow(person.id(), person.name(), person.pictureId());
        }
    }

    static RoomRow of(RoomCard room, String name) {
        return new RoomRow(
                room.id(),
                room.kind().name().toLowerCase(Locale.ROOT),
                name,
                room.topic(),
                RoomView.address(room),
                room.pictureId(),
                room.others().stream().limit(MOST_FACES).map(FaceInRow::of).toList(),
                room.members(),
                room.isIn(),
                room.archived());
    }
}
