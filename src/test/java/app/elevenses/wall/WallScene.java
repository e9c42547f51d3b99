package app.elevenses.wall;

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
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty wall, and what tests hang there. */
public final class WallScene {

    private static final Random COLOURS = new Random();

    private final Colleagues colleagues;
    private final Celebrating celebrating;
    private final Pictures pictures;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    WallScene(
            AutowireCapableBeanFactory beans,
            Celebrating celebrating,
            Pictures pictures,
            JdbcClient database,
            ApplicationEventPublisher events) {
        colleagues = beans.createBean(Colleagues.class);
        this.celebrating = celebrating;
        this.pictures = pictures;
        this.database = database;
        this.events = events;
    }

    public static WallScene empty(AutowireCapableBeanFactory beans) {
        WallScene scene = beans.createBean(WallScene.class);
        scene.database.sql("delete from celebrations").update();
        scene.readAgain();
        return scene;
    }

    public Colleague hire(String name, Role... roles) {
        return colleagues.hire(name, roles);
    }

    public void letGo(Colleague colleague) {
        colleagues.letGo(colleague);
    }

    public static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    public static CelebrationDraft draft(String text, Colleague... about) {
        List<Long> ids = Stream.of(about).map(Colleague::id).toList();
        return new CelebrationDraft(key(), Occasion.BIRTHDAY, ids, text, null, "");
    }

    public static CelebrationDraft draft(PictureCard picture, String alt, Colleague... about) {
        List<Long> ids = Stream.of(about).map(Colleague::id).toList();
        return new CelebrationDraft(key(), Occasion.WEDDING, ids, "Look!", picture.id(), alt);
    }

    public long celebrate(Colleague poster, String text, Colleague... about) {
        return poster.does(() -> celebrating.celebrate(draft(text, about)));
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

    /** Puts a celebration at another time, which nobody can in the product. */
    void move(long id, Instant at) {
        database.sql("update celebrations set published_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), id)
                .update();
        readAgain();
    }

    /** How many celebrations there are, taken down or not. */
    public long count() {
        return count("celebrations");
    }

    long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void readAgain() {
        events.publishEvent(new CheerTakenBack(0, 0));
    }

    /** How many reads the database is asked for; the least of three times, for a pool may open a connection between. */
    public long reads(Runnable deed) {
        return Stream.generate(() -> readsOnce(deed))
                .limit(3)
                .min(Long::compare)
                .orElseThrow();
    }

    private long readsOnce(Runnable deed) {
        long before = readsSoFar();
        deed.run();
        return readsSoFar() - before;
    }

    private long readsSoFar() {
        return database.sql("show global status like 'Com_select'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
