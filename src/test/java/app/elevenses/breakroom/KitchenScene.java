package app.elevenses.breakroom;

import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quiet kitchen, and what tests say there. */
public final class KitchenScene {

    private static final Random COLOURS = new Random();

    private final Colleagues colleagues;
    private final Rooms rooms;
    private final Talking talking;
    private final Conversation conversation;
    private final Pictures pictures;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    KitchenScene(
            AutowireCapableBeanFactory beans,
            Rooms rooms,
            Talking talking,
            Conversation conversation,
            Pictures pictures,
            JdbcClient database,
            ApplicationEventPublisher events) {
        colleagues = beans.createBean(Colleagues.class);
        this.rooms = rooms;
        this.talking = talking;
        this.conversation = conversation;
        this.pictures = pictures;
        this.database = database;
        this.events = events;
    }

    public static KitchenScene quiet(AutowireCapableBeanFactory beans) {
        KitchenScene scene = beans.createBean(KitchenScene.class);
        List<Long> ids = scene.database
                .sql("select id from messages")
                .query((row, number) -> row.getLong(1))
                .list();
        scene.database.sql("delete from messages").update();
        Colleague somebody = scene.hire("Somebody");
        long kitchen = scene.kitchen(somebody);
        ids.forEach(id -> scene.events.publishEvent(new MessageEdited(id, kitchen)));
        return scene;
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
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, COLOURS.nextInt());
        picture.setRGB(1, 0, COLOURS.nextInt());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return owner.does(() -> pictures.takeIn(new ByteArrayInputStream(bytes.toByteArray()), owner.id()));
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

    /** How many reads the database is asked for; the least of three times, for a pool may open a connection between. */
    public long reads(Runnable deed) {
        return reads(() -> {}, deed);
    }

    /** The same, of what is done after something else, which does not count. */
    public long reads(Runnable before, Runnable deed) {
        return Stream.generate(() -> readsOnce(before, deed))
                .limit(3)
                .min(Long::compare)
                .orElseThrow();
    }

    private long readsOnce(Runnable before, Runnable deed) {
        before.run();
        long soFar = readsSoFar();
        deed.run();
        return readsSoFar() - soFar;
    }

    private long readsSoFar() {
        return database.sql("show global status like 'Com_select'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
