package app.elevenses.wall;

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
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty wall, and what tests hang there. */
public final class WallScene {

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
        ByteArrayInputStream picture = new ByteArrayInputStream(FreshPicture.png(60, 40));
        return owner.does(() -> pictures.takeIn(picture, owner.id()));
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

    public long reads(Runnable deed) {
        return new Reads(database).of(deed);
    }
}
