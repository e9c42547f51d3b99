package app.elevenses.notices;

import app.elevenses.Wristwatch;
import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteDraft;
import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Profile;
import app.elevenses.people.Role;
import app.elevenses.people.WorkingHours;
import app.elevenses.wall.Occasion;
import app.elevenses.wall.WallScene;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing waits for anybody, it is a Wednesday noon, and nobody decides but whom a test hires. */
public final class NoticesScene {

    /** Long enough for what happened to leave. */
    public static final Duration A_WHILE = Duration.ofSeconds(13);

    private static final WorkingHours EVERY_DAY =
            new WorkingHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final Colleagues colleagues;
    private final NoteDesk desk;
    private final ApprovalQueue queue;
    private final Profile profile;
    private final JdbcClient database;
    private final Wristwatch clock;
    private final Ringing ringing;

    NoticesScene(
            AutowireCapableBeanFactory beans,
            NoteDesk desk,
            ApprovalQueue queue,
            Profile profile,
            JdbcClient database,
            Wristwatch clock,
            Ringing ringing) {
        colleagues = beans.createBean(Colleagues.class);
        this.desk = desk;
        this.queue = queue;
        this.profile = profile;
        this.database = database;
        this.clock = clock;
        this.ringing = ringing;
    }

    /** The clock is set back to noon; the bells must hear of it before it goes on, or they miss what then leaves. */
    public static NoticesScene empty(AutowireCapableBeanFactory beans) {
        NoticesScene scene = beans.createBean(NoticesScene.class);
        scene.database.sql("delete from notices").update();
        scene.database.sql("delete from mails").update();
        scene.database
                .sql("delete from person_roles where role in ('APPROVER', 'MAIL_ROOM')")
                .update();
        scene.clock.set("2026-06-17T10:00:00Z");
        scene.ringing.ring();
        return scene;
    }

    /** Somebody without a mail address. */
    public Colleague hire(String name, Role... roles) {
        return colleagues.hire(name, roles);
    }

    /** Somebody who reads mail from nine to five by the clock of that zone. */
    public Colleague hire(String name, String mail, Locale language, String zone, Role... roles) {
        Colleague someone = colleagues.hire(name, roles);
        someone.does(() -> {
            profile.receiveMailAt(mail);
            profile.read(language);
            profile.live(ZoneId.of(zone));
            profile.work(EVERY_DAY);
        });
        return someone;
    }

    public void letGo(Colleague colleague) {
        colleagues.letGo(colleague);
    }

    public void employ(Colleague colleague, Role... roles) {
        colleagues.employ(colleague, roles);
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    /** Asks for a note that says this to its recipients. */
    public long ask(Colleague sender, String words, Colleague... recipients) {
        LocalDate inAMonth =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
        List<Long> ids = Stream.of(recipients).map(Colleague::id).toList();
        NoteDraft draft = new NoteDraft(
                WallScene.key(),
                ids,
                Occasion.BIRTHDAY,
                Gift.HANDWRITTEN_NOTE,
                words,
                "For the long nights.",
                inAMonth);
        return sender.does(() -> desk.ask(draft));
    }

    public void approve(Colleague approver, long noteId) {
        approver.does(() -> queue.approve(noteId));
    }

    public long parcelTo(Colleague recipient, long noteId) {
        return database.sql("select id from parcels where note_id = ? and recipient_id = ?")
                .params(noteId, recipient.id())
                .query(Long.class)
                .single();
    }

    public long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
