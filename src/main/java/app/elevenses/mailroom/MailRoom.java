package app.elevenses.mailroom;

import app.elevenses.notes.AlreadyPrinted;
import app.elevenses.notes.Letter;
import app.elevenses.notes.Outgoing;
import app.elevenses.notes.OutgoingItem;
import app.elevenses.notes.ParcelGone;
import app.elevenses.notes.ParcelState;
import app.elevenses.people.SignedIn;
import app.elevenses.places.PostalAddress;
import app.elevenses.places.PostalFormat;
import app.elevenses.vault.AddressVault;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts cards and labels on paper. */
@Service
@PreAuthorize("hasRole('MAIL_ROOM')")
@Transactional
public class MailRoom {

    /** How many letters go into one document. */
    public static final int MOST_AT_ONCE = 50;

    private final Outgoing outgoing;
    private final AddressVault vault;
    private final Tickets tickets;
    private final Press press;
    private final SignedIn signedIn;

    MailRoom(Outgoing outgoing, AddressVault vault, Tickets tickets, Press press, SignedIn signedIn) {
        this.outgoing = outgoing;
        this.vault = vault;
        this.tickets = tickets;
        this.press = press;
        this.signedIn = signedIn;
    }

    /** The lines of the label; whoever they belong to is told who looked. */
    public List<String> address(long parcelId) {
        return PostalFormat.label(vault.look(parcelId));
    }

    /** A ticket for one print of these, good for a minute and for whoever asked; {@code again} once they know. */
    @Transactional(readOnly = true)
    public String order(List<Long> parcelIds, boolean again) {
        List<Long> distinct = parcelIds.stream().distinct().limit(MOST_AT_ONCE).toList();
        for (long id : distinct) {
            if (here(id).state() == ParcelState.PRINTED && !again) {
                throw new AlreadyPrinted();
            }
        }
        return tickets.write(new Tickets.Order(signedIn.id(), distinct, again));
    }

    private OutgoingItem here(long id) {
        return outgoing.find(id)
                .filter(parcel -> parcel.state() == ParcelState.READY || parcel.state() == ParcelState.PRINTED)
                .orElseThrow(ParcelGone::new);
    }

    /** Letter and label of each as one PDF, against the ticket; from then on they count as printed. */
    public byte[] print(String ticket) {
        Tickets.Order order = tickets.take(ticket, signedIn.id()).orElseThrow(ParcelGone::new);
        List<Sheet> sheets =
                order.parcelIds().stream().map(id -> sheet(id, order.again())).toList();
        return press.print(sheets);
    }

    private Sheet sheet(long parcelId, boolean again) {
        Letter letter = outgoing.letter(parcelId).orElseThrow(ParcelGone::new);
        PostalAddress address = vault.look(parcelId);
        outgoing.markPrinted(parcelId, again && letter.parcel().state() == ParcelState.PRINTED);
        return new Sheet(letter, address);
    }
}
