package app.elevenses.breakroom;

import app.elevenses.Reads;
import app.elevenses.images.FreshPicture;
import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quiet kitchen, and what tests say there. */
public final class KitchenScene {

    private final Colleagues colleagues;
    private final Rooms rooms;
    private final Talking talking;
    private final Conversation conversation;
    private final RoomWindows windows;
    private final Pictures pictures;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    KitchenScene(
            AutowireCapableBeanFactory beans,
            Rooms rooms,
            Talking talking,
            Conversation conversation,
            RoomWindows windows,
            Pictures pictures,
            JdbcClient database,
            ApplicationEventPublisher events) {
        colleagues = beans.createBean(Colleagues.class);
        this.rooms = rooms;
        this.talking = talking;
        this.conversation = conversation;
        this.windows = windows;
        this.pictures = pictures;
        this.database = database;
        this.events = events;
    }

    public static KitchenScene quiet(AutowireCapableBeanFactory beans) {
        KitchenScene scene = beans.createBean(KitchenScene.class);
        List<MessageEdited> said = scene.database
                .sql("select id, room_id from messages")
                .query((row, number) -> new MessageEdited(row.getLong("id"), row.getLong("room_id")))
                .list();
        scene.database.sql("delete from messages").update();
        said.forEach(scene.events::publishEvent);
        scene.forget();
        return scene;
    }

    /** What is still remembered, though the tests of another portal have deleted it. */
    private void forget() {
        database.sql("select id from rooms where slug = ?")
                .param(Rooms.KITCHEN)
                .query(Long.class)
                .optional()
                .ifPresent(kitchen -> windows.newest(kitchen)
                        .forEach(item -> events.publishEvent(new MessageEdited(item.id(), kitchen))));
    }

    public Colleague hire(String name, Role... roles) {
        return colleagues.hire(name, roles);
    }

    public void letGo(Colleague colleague) {
        colleagues.letGo(colleague);
    }

    public long kitchen(Colleague somebody) {
        return somebody.does(() -> rooms.kitchen().id());
    }

    public static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    public static MessageDraft draft(String text) {
        return new MessageDraft(key(), text, null, "");
    }

    /** A reply to that message. */
    public static MessageDraft answer(long id, boolean inRoom) {
        return new MessageDraft(key(), "An answer", List.of(), id, inRoom);
    }

    public long say(Colleague somebody, String text) {
        return say(somebody, draft(text));
    }

    public long say(Colleague somebody, MessageDraft draft) {
        return somebody.does(() -> talking.say(rooms.kitchen().id(), draft));
    }

    /** As if it had been said in another room, which nobody has opened to anybody yet. */
    long sayIn(long roomId, Colleague somebody, String text) {
        long id = say(somebody, text);
        database.sql("update messages set room_id = ? where id = ?")
                .params(roomId, id)
                .update();
        somebody.does(() -> events.publishEvent(new MessageEdited(id, kitchen(somebody))));
        return id;
    }

    /** What somebody reads there, oldest first. */
    public List<MessageItem> read(Colleague somebody) {
        return somebody.does(
                () -> conversation.newest(rooms.kitchen().id()).items().reversed());
    }

    public List<String> words(Colleague somebody) {
        return read(somebody).stream().map(MessageItem::text).toList();
    }

    /** A picture that nobody took in before, 60 by 40. */
    public PictureCard picture(Colleague owner) {
        ByteArrayInputStream picture = new ByteArrayInputStream(FreshPicture.png(60, 40));
        return owner.does(() -> pictures.takeIn(picture, owner.id()));
    }

    /** As if it had never been opened. */
    public void close(String slug) {
        long id = database.sql("select id from rooms where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
        database.sql("delete from rooms where id = ?").param(id).update();
        events.publishEvent(new RoomChanged(id));
    }

    /** As if that had happened so many seconds earlier. */
    public void ago(String table, String column, int seconds, long roomId) {
        database.sql("update %s set %s = %s - interval %d second where room_id = %d"
                        .formatted(table, column, column, seconds, roomId))
                .update();
    }

    /** Into a room, without anybody asking. */
    public void putIn(long roomId, Colleague somebody) {
        database.sql("insert ignore into room_members values (%d, %d, now(6), %d)"
                        .formatted(roomId, somebody.id(), somebody.id()))
                .update();
        events.publishEvent(new RoomJoined(roomId, somebody.id(), somebody.id()));
    }

    /** Deletes a message without anybody asking. */
    public void delete(long messageId, @Nullable Colleague somebody) {
        if (somebody != null) {
            database.sql("insert ignore into message_deletions values (%d, %d, now(6))"
                            .formatted(messageId, somebody.id()))
                    .update();
        }
    }

    public void putBack(long messageId) {
        database.sql("delete from message_deletions where message_id = ?")
                .param(messageId)
                .update();
    }

    public long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }

    public long reads(Runnable deed) {
        return new Reads(database).of(deed);
    }

    public long reads(Runnable before, Runnable deed) {
        return new Reads(database).of(before, deed);
    }
}
