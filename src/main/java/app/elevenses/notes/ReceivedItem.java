package app.elevenses.notes;

import app.elevenses.people.PersonCard;
import app.elevenses.wall.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has come to whoever reads this: from whom, what, with which words, and what they said to it. */
public record ReceivedItem(
        long noteId,
        long parcelId,
        PersonCard sender,
        PersonCard recipient,
        Occasion occasion,
        Gift gift,
        String words,
        Instant arrivedAt,
        @Nullable String thanks) {

    static ReceivedItem of(ParcelRecord parcel, List<StepRecord> steps, Map<Long, PersonCard> cards) {
        return new ReceivedItem(
                parcel.noteId(),
                parcel.id(),
                Objects.requireNonNull(cards.get(parcel.senderId())),
                Objects.requireNonNull(cards.get(parcel.recipientId())),
                parcel.occasion(),
                parcel.gift(),
                parcel.words(),
                step(parcel, Deed.ARRIVED, steps).map(StepRecord::takenAt).orElseThrow(),
                step(parcel, Deed.THANKED, steps).map(StepRecord::words).orElse(null));
    }

    private static Optional<StepRecord> step(ParcelRecord parcel, Deed deed, List<StepRecord> steps) {
        return steps.stream()
                .filter(step -> step.deed() == deed && Objects.equals(step.parcelId(), parcel.id()))
                .findFirst();
    }
}
