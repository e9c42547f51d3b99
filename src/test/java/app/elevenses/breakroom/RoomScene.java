package app.elevenses.breakroom;

import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Rooms that people in tests make, and what they say there. */
public final class RoomScene {

    private final RoomMaking making;
    private final RoomKeeping keeping;
    private final RoomMembers members;
    private final FewPeople conversations;
    private final Rooms rooms;
    private final Talking talking;
    private final Presence presence;
    private final Directory directory;

    RoomScene(
            RoomMaking making,
            RoomKeeping keeping,
            RoomMembers members,
            FewPeople conversations,
            Rooms rooms,
            Talking talking,
            Presence presence,
            Directory directory) {
        this.making = making;
        this.keeping = keeping;
        this.members = members;
        this.conversations = conversations;
        this.rooms = rooms;
        this.talking = talking;
        this.presence = presence;
        this.directory = directory;
    }

    public static RoomScene of(AutowireCapableBeanFactory beans) {
        return beans.createBean(RoomScene.class);
    }

    public static RoomDraft called(String name) {
        return new RoomDraft(name, "", null);
    }

    /** Made by the first of them, with the others in it. */
    public RoomCard make(RoomKind kind, String name, Colleague maker, Colleague... others) {
        return make(kind, called(name), maker, others);
    }

    public RoomCard make(RoomKind kind, RoomDraft draft, Colleague maker, Colleague... others) {
        return maker.does(() -> card(making.make(kind, draft, ids(others))));
    }

    public RoomCard kitchen() {
        return rooms.kitchen();
    }

    public RoomCard between(Colleague one, Colleague... others) {
        return one.does(() -> card(conversations.with(ids(others))));
    }

    public long say(RoomCard room, Colleague somebody, String words) {
        return somebody.does(() -> talking.say(room.id(), KitchenScene.draft(words)));
    }

    public void remove(RoomCard room, Colleague keeper, Colleague somebody) {
        keeper.does(() -> members.remove(room.id(), somebody.id()));
    }

    public void bring(RoomCard room, Colleague member, Colleague... others) {
        member.does(() -> members.bring(room.id(), ids(others)));
    }

    /** Having seen how it is. */
    public void change(RoomCard room, Colleague keeper, RoomDraft draft) {
        keeper.does(() -> keeping.change(room.id(), draft, card(room.id()).changedAt()));
    }

    public void archive(RoomCard room, Colleague keeper) {
        keeper.does(() -> keeping.archive(room.id()));
    }

    /** Opens one more screen that shows the room. */
    public void enter(RoomCard room, Colleague somebody) {
        PersonCard card = somebody.does(() -> directory.card(somebody.handle()).orElseThrow());
        presence.enter(room.id(), card);
    }

    public void exit(RoomCard room, Colleague somebody) {
        presence.leave(room.id(), somebody.id());
    }

    private RoomCard card(long id) {
        return rooms.card(id).orElseThrow();
    }

    private static List<Long> ids(Colleague... people) {
        return Stream.of(people).map(Colleague::id).toList();
    }
}
