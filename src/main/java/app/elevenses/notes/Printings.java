package app.elevenses.notes;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the mail room has printed before, so that nothing goes out twice unnoticed. */
@Service
@PreAuthorize("hasRole('MAIL_ROOM')")
@Transactional(readOnly = true)
public class Printings {

    private static final Set<Deed> ON_PAPER = Set.of(Deed.PRINTED, Deed.PRINTED_AGAIN);

    private final StepRepository steps;
    private final Directory directory;

    Printings(StepRepository steps, Directory directory) {
        this.steps = steps;
        this.directory = directory;
    }

    /** The last time that parcel was printed, if it ever was. */
    public Optional<PrintedItem> last(OutgoingItem parcel) {
        return steps.of(Set.of(parcel.noteId())).stream()
                .filter(step -> ON_PAPER.contains(step.deed()) && Objects.equals(step.parcelId(), parcel.parcelId()))
                .max(Comparator.comparing(StepRecord::takenAt))
                .map(step -> new PrintedItem(card(Objects.requireNonNull(step.byId())), step.takenAt()));
    }

    private PersonCard card(long id) {
        return Objects.requireNonNull(directory.cards(List.of(id)).get(id));
    }
}
