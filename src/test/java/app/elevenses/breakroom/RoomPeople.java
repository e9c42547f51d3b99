package app.elevenses.breakroom;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.util.Map;
import java.util.Objects;

/**
 * Who may have to do with a room: its maker, a member, one who was taken out of it, an outsider, an administrator, a
 * moderator.
 */
public final class RoomPeople {

    private final Map<String, Colleague> people;

    private RoomPeople(KitchenScene scene) {
        people = Map.of(
                "maker", scene.hire("Maya Okafor"),
                "member", scene.hire("Ben Whitlock"),
                "removed", scene.hire("Sofia Tavares"),
                "outsider", scene.hire("Yuki Tanabe"),
                "administrator", scene.hire("Ada Lindqvist", Role.ADMINISTRATOR),
                "moderator", scene.hire("Mina Farahani", Role.MODERATOR));
    }

    public static RoomPeople hired(KitchenScene scene) {
        return new RoomPeople(scene);
    }

    public Colleague who(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    /** Made by its maker, with the one who will be taken out of it a member for now. */
    public RoomCard make(RoomScene rooms, RoomKind kind, RoomDraft draft) {
        return rooms.make(kind, draft, who("maker"), who("member"), who("removed"));
    }

    public void takeOut(RoomScene rooms, RoomCard room) {
        rooms.remove(room, who("maker"), who("removed"));
    }
}
