package app.elevenses.notes;

import app.elevenses.people.PersonCard;
import app.elevenses.wall.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A note as its sender and those who decide about it read it; {@code decidable} unless nobody here could. */
public record NoteItem(
        long id,
        PersonCard sender,
        Occasion occasion,
        Gift gift,
        String words,
        String reason,
        LocalDate arriveOn,
        LocalDate decideBy,
        NoteState state,
        Instant requestedAt,
        List<ParcelItem> parcels,
        List<TimelineItem> timeline,
        boolean decidable) {

    public QueueKey queueKey() {
        return new QueueKey(decideBy, id);
    }

    public List<PersonCard> recipients() {
        return parcels.stream().map(ParcelItem::recipient).toList();
    }

    /** Whether the sender may still call it off. */
    public boolean mayBeCancelled() {
        return parcels.stream().noneMatch(parcel -> parcel.state().isOnPaper())
                && parcels.stream().anyMatch(parcel -> parcel.state().isOpen());
    }

    /** What an approver wants to know and nobody has answered. */
    public Optional<TimelineItem> question() {
        return state == NoteState.ASKED_BACK ? last(Milestone.ASKED_BACK) : Optional.empty();
    }

    /** Who declined it and why. */
    public Optional<TimelineItem> decline() {
        return state == NoteState.DECLINED ? last(Milestone.DECLINED) : Optional.empty();
    }

    private Optional<TimelineItem> last(Milestone milestone) {
        return timeline.stream().filter(item -> item.milestone() == milestone).reduce((one, later) -> later);
    }
}
