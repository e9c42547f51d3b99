package app.elevenses.breakroom;

import app.elevenses.Reads;
import app.elevenses.images.FreshPicture;
import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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

    /** Says it otherwise, having read it as it is. */
    public void edit(Colleague somebody, long id, String text) {
        Instant editedAt = editedAt(id);
        somebody.does(() -> talking.edit(id, text, editedAt));
    }

    @Nullable
    Instant editedAt(long id) {
        return database
                .sql("select edited_at from messages where id = ?")
                .param(id)
                .query((row, number) -> row.getObject(1, LocalDateTime.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(at -> at.toInstant(ZoneOffset.UTC))
                .findFirst()
                .orElse(null);
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
        events.publishEvent(new RoomJoined(roomId, somebody.id()));
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
