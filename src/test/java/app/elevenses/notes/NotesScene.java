package app.elevenses.notes;

import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Role;
import app.elevenses.wall.Occasion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk without requests, where nobody but those a test hires decides or posts. */
public final class NotesScene {

    private final Colleagues colleagues;
    private final NoteDesk desk;
    private final ApprovalQueue queue;
    private final Doorstep doorstep;
    private final Outgoing outgoing;
    private final JdbcClient database;

    NotesScene(
            AutowireCapableBeanFactory beans,
            NoteDesk desk,
            ApprovalQueue queue,
            Doorstep doorstep,
            Outgoing outgoing,
            JdbcClient database) {
        colleagues = beans.createBean(Colleagues.class);
        this.desk = desk;
        this.queue = queue;
        this.doorstep = doorstep;
        this.outgoing = outgoing;
        this.database = database;
    }

    public static NotesScene empty(AutowireCapableBeanFactory beans) {
        NotesScene scene = beans.createBean(NotesScene.class);
        scene.database.sql("delete from notes").update();
        scene.database
                .sql("delete from person_roles where role in ('APPROVER', 'MAIL_ROOM', 'ADMINISTRATOR')")
                .update();
        return scene;
    }

    /** A note to one recipient, and the parcel that goes to them. */
    public record Sent(long noteId, long parcelId) {}

    public Colleague hire(String name, Role... roles) {
        return colleagues.hire(name, roles);
    }

    public void letGo(Colleague colleague) {
        colleagues.letGo(colleague);
    }

    public static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    public static NoteDraft draft(String words, LocalDate arriveOn, Colleague... recipients) {
        List<Long> ids = Stream.of(recipients).map(Colleague::id).toList();
        return new NoteDraft(
                key(), ids, Occasion.BIRTHDAY, Gift.HANDWRITTEN_NOTE, words, "She was there for us.", arriveOn);
    }

    public static NoteDraft draft(String words, Colleague... recipients) {
        return draft(words, LocalDate.now().plusDays(30), recipients);
    }

    public long ask(Colleague sender, String words, Colleague... recipients) {
        return sender.does(() -> desk.ask(draft(words, recipients)));
    }

    public long parcelTo(Colleague recipient, long noteId) {
        return database.sql("select id from parcels where note_id = ? and recipient_id = ?")
                .params(noteId, recipient.id())
                .query(Long.class)
                .single();
    }

    public ParcelState stateOf(long parcelId) {
        return ParcelState.valueOf(text("select state from parcels where id = ?", parcelId));
    }

    public NoteState stateOfNote(long noteId) {
        return NoteState.valueOf(text("select state from notes where id = ?", noteId));
    }

    public String codeOf(long parcelId) {
        return text("select code from parcels where id = ?", parcelId);
    }

    String text(String query, long id) {
        return database.sql(query).param(id).query(String.class).single();
    }

    /** Everybody a parcel meets on its way. */
    public record Company(Colleague sender, Colleague recipient, Colleague approver, Colleague mailRoom) {}

    /** A parcel that has come that far, on the shortest way there is. */
    public Sent bring(Company company, ParcelState state) {
        long note = ask(company.sender(), "Happy birthday!", company.recipient());
        Sent sent = new Sent(note, parcelTo(company.recipient(), note));
        switch (state) {
            case REQUESTED -> {}
            case DECLINED -> company.approver().does(() -> queue.decline(note, "Not this year."));
            case CANCELLED -> company.sender().does(() -> desk.cancel(note));
            case AWAITING_ADDRESS -> company.approver().does(() -> queue.approve(note));
            default -> carry(company, sent, state);
        }
        return sent;
    }

    private void carry(Company company, Sent sent, ParcelState state) {
        long parcel = sent.parcelId();
        company.approver().does(() -> queue.approve(sent.noteId()));
        if (state == ParcelState.NOT_THIS_TIME) {
            company.recipient().does(() -> doorstep.noThanks(parcel));
            return;
        }
        company.recipient().does(() -> doorstep.ready(parcel, "JP"));
        if (state == ParcelState.READY) {
            return;
        }
        company.mailRoom().does(() -> outgoing.markPrinted(parcel, false));
        if (state == ParcelState.PRINTED) {
            return;
        }
        company.mailRoom().does(() -> outgoing.markPosted(parcel, "RR 1234 5678"));
        switch (state) {
            case POSTED -> {}
            case RETURNED -> company.mailRoom().does(() -> outgoing.markReturned(parcel));
            case LOST -> company.mailRoom().does(() -> outgoing.markLost(parcel));
            case ARRIVED -> company.recipient().does(() -> doorstep.arrived(parcel));
            case THANKED ->
                company.recipient().does(() -> {
                    doorstep.arrived(parcel);
                    doorstep.thank(parcel, "It made my week.");
                });
            default -> throw new IllegalArgumentException(state.name());
        }
    }

    /** Lets time pass, which nobody can in the product. */
    void age(long noteId, Duration time) {
        long seconds = time.toSeconds();
        database.sql("update note_steps set taken_at = taken_at - interval ? second where note_id = ?")
                .params(seconds, noteId)
                .update();
        database.sql("""
                        update parcels set asked_at = asked_at - interval ? second,
                        ask_again_at = ask_again_at - interval ? second where note_id = ?""").params(seconds, seconds, noteId).update();
    }

    long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
