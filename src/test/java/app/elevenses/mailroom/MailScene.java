package app.elevenses.mailroom;

import app.elevenses.notes.ApprovalQueue;
import app.elevenses.notes.Gift;
import app.elevenses.notes.NoteDesk;
import app.elevenses.notes.NoteDraft;
import app.elevenses.notes.Outgoing;
import app.elevenses.people.Colleagues;
import app.elevenses.people.Colleagues.Colleague;
import app.elevenses.people.Directory;
import app.elevenses.people.Role;
import app.elevenses.places.AddressPart;
import app.elevenses.places.Country;
import app.elevenses.places.PostalAddress;
import app.elevenses.wall.Occasion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;

/** Ben asks that something be mailed to Yuki, Mina approves it, and Olu sends it. */
@TestConfiguration
public class MailScene {

    public static final String WORDS = "Dear Yuki, the release slept well because of you.";

    private final AutowireCapableBeanFactory beans;
    private final NoteDesk desk;
    private final ApprovalQueue queue;
    private final Outgoing outgoing;
    private final Deliveries deliveries;
    private final Directory directory;

    MailScene(
            AutowireCapableBeanFactory beans,
            NoteDesk desk,
            ApprovalQueue queue,
            Outgoing outgoing,
            Deliveries deliveries,
            Directory directory) {
        this.beans = beans;
        this.desk = desk;
        this.queue = queue;
        this.outgoing = outgoing;
        this.deliveries = deliveries;
        this.directory = directory;
    }

    public Colleague hire(String name, Role... roles) {
        return beans.createBean(Colleagues.class).hire(name, roles);
    }

    public void letGo(Colleague colleague) {
        beans.createBean(Colleagues.class).letGo(colleague);
    }

    /** What whoever is signed in asks to be sent to somebody. */
    public Asked asked(long recipient, String words) {
        String key = UUID.randomUUID().toString().replace("-", "");
        long note = desk.ask(new NoteDraft(
                key,
                List.of(recipient),
                Occasion.ACHIEVEMENT,
                Gift.HANDWRITTEN_NOTE,
                words,
                "She earned it",
                desk.today().plusDays(20)));
        return new Asked(
                note, desk.find(note).orElseThrow().parcels().getFirst().id());
    }

    public Asked asked(String recipient, String words) {
        return asked(directory.card(recipient).orElseThrow().id(), words);
    }

    public void approve(Asked asked) {
        queue.approve(asked.note());
    }

    public record Asked(long note, long parcel) {}

    /** A parcel that waits for its address. */
    public Asked approved(Colleague sender, Colleague approver, Colleague recipient, String words) {
        Asked asked = sender.does(() -> asked(recipient.id(), words));
        approver.does(() -> approve(asked));
        return asked;
    }

    public void give(Colleague recipient, long parcel, PostalAddress address) {
        recipient.does(() -> deliveries.sendTo(parcel, address, false));
    }

    public String code(Colleague mailRoom, long parcel) {
        return mailRoom.does(() -> outgoing.find(parcel).orElseThrow().code());
    }

    public static PostalAddress address(String country, Map<AddressPart, String> parts) {
        return PostalAddress.of(new Country(country), part -> parts.getOrDefault(part, ""));
    }

    public static PostalAddress inTokyo() {
        return address(
                "JP",
                Map.of(
                        AddressPart.NAME, "田中 由紀",
                        AddressPart.LINE_ONE, "神宮前 1-2-3",
                        AddressPart.LINE_TWO, "メゾン青山 101",
                        AddressPart.POSTAL_CODE, "150-0001",
                        AddressPart.CITY, "渋谷区",
                        AddressPart.REGION, "東京都"));
    }

    public static PostalAddress inLisbon() {
        return address(
                "PT",
                Map.of(
                        AddressPart.NAME, "Sofia São João Groß",
                        AddressPart.LINE_ONE, "Rua da Conceição 12, 3.º Esq.",
                        AddressPart.POSTAL_CODE, "1100-148",
                        AddressPart.CITY, "Lisboa"));
    }
}
