package app.elevenses.mailroom;

import static app.elevenses.notes.ParcelState.ARRIVED;
import static app.elevenses.notes.ParcelState.LOST;
import static app.elevenses.notes.ParcelState.POSTED;
import static app.elevenses.notes.ParcelState.PRINTED;
import static app.elevenses.notes.ParcelState.RETURNED;
import static app.elevenses.notes.ParcelState.THANKED;

import app.elevenses.notes.Doorstep;
import app.elevenses.notes.DoorstepItem;
import app.elevenses.notes.Outgoing;
import app.elevenses.notes.OutgoingItem;
import app.elevenses.notes.ParcelState;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a code on a card stands for, for its recipient and the mail room; looking it up changes nothing. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CardDesk {

    private static final Set<ParcelState> ON_PAPER = Set.of(PRINTED, POSTED, LOST, RETURNED, ARRIVED, THANKED);

    private final Doorstep doorstep;
    private final Outgoing outgoing;
    private final CodeTries tries;
    private final SignedIn signedIn;

    CardDesk(Doorstep doorstep, Outgoing outgoing, CodeTries tries, SignedIn signedIn) {
        this.doorstep = doorstep;
        this.outgoing = outgoing;
        this.tries = tries;
        this.signedIn = signedIn;
    }

    /** What a card is to whoever holds it. */
    public sealed interface Found {}

    /** Something for whoever reads the code. */
    public record Mine(DoorstepItem parcel) implements Found {}

    /** Something that whoever reads the code sends out. */
    public record ToSend(OutgoingItem parcel) implements Found {}

    /** Nothing for a code that is not on paper, that is somebody else's, or after too many that were wrong. */
    public Optional<Found> find(String code) {
        long me = signedIn.id();
        if (!tries.mayTry(me)) {
            return Optional.empty();
        }
        Optional<Found> found = mine(code).or(() -> toSend(code));
        if (found.isEmpty()) {
            tries.wasWrong(me);
        }
        return found;
    }

    private Optional<Found> mine(String code) {
        return doorstep.byCode(code)
                .filter(parcel -> ON_PAPER.contains(parcel.state()))
                .map(Mine::new);
    }

    private Optional<Found> toSend(String code) {
        return signedIn.has(Role.MAIL_ROOM)
                ? outgoing.byCode(code)
                        .filter(parcel -> ON_PAPER.contains(parcel.state()))
                        .map(ToSend::new)
                : Optional.empty();
    }
}
