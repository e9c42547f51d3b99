package app.elevenses.notes;

import static java.util.stream.Collectors.groupingBy;

import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts notes together from a handful of looks at the database, however many there are. */
@Component
@Transactional(readOnly = true)
class NoteReader {

    private final ParcelRepository parcels;
    private final StepRepository steps;
    private final Directory directory;
    private final WhoDecides whoDecides;

    NoteReader(ParcelRepository parcels, StepRepository steps, Directory directory, WhoDecides whoDecides) {
        this.parcels = parcels;
        this.steps = steps;
        this.directory = directory;
        this.whoDecides = whoDecides;
    }

    NotePage page(List<NoteRecord> oneMoreThan, int size) {
        return new NotePage(items(oneMoreThan.stream().limit(size).toList()), oneMoreThan.size() > size);
    }

    /** In the order of the rows. */
    List<NoteItem> items(List<NoteRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(NoteRecord::id).toList();
        List<ParcelRecord> sent = parcels.of(ids);
        List<StepRecord> taken = steps.of(ids);
        Map<Long, PersonCard> cards = directory.cards(people(rows, sent, taken));
        Map<Long, List<ParcelRecord>> sentBy = sent.stream().collect(groupingBy(ParcelRecord::noteId));
        Map<Long, List<StepRecord>> takenBy = taken.stream().collect(groupingBy(StepRecord::noteId));
        Deciders deciders = whoDecides.today();
        return rows.stream()
                .map(row -> new Pieces(
                                row,
                                sentBy.getOrDefault(row.id(), List.of()),
                                takenBy.getOrDefault(row.id(), List.of()),
                                cards)
                        .item(deciders))
                .toList();
    }

    private static Set<Long> people(List<NoteRecord> rows, List<ParcelRecord> sent, List<StepRecord> taken) {
        Set<Long> people = new HashSet<>();
        rows.forEach(row -> people.add(row.senderId()));
        sent.forEach(parcel -> people.add(parcel.recipientId()));
        taken.stream().map(StepRecord::byId).filter(Objects::nonNull).forEach(people::add);
        return people;
    }

    /** Everything that belongs to one note. */
    private record Pieces(
            NoteRecord row, List<ParcelRecord> parcels, List<StepRecord> steps, Map<Long, PersonCard> cards) {

        NoteItem item(Deciders deciders) {
            List<Long> concerned = Stream.concat(
                            Stream.of(row.senderId()), parcels.stream().map(ParcelRecord::recipientId))
                    .toList();
            return new NoteItem(
                    row.id(),
                    card(row.senderId()),
                    row.occasion(),
                    row.gift(),
                    row.words(),
                    row.reason(),
                    row.arriveOn(),
                    row.decideBy(),
                    row.state(),
                    row.requestedAt(),
                    parcels.stream().map(this::parcel).toList(),
                    timeline(),
                    !deciders.about(concerned).isEmpty());
        }

        private ParcelItem parcel(ParcelRecord parcel) {
            String thanks = steps.stream()
                    .filter(step -> step.deed() == Deed.THANKED && Objects.equals(step.parcelId(), parcel.id()))
                    .findFirst()
                    .map(StepRecord::words)
                    .orElse(null);
            return new ParcelItem(parcel.id(), card(parcel.recipientId()), parcel.state(), parcel.country(), thanks);
        }

        private List<TimelineItem> timeline() {
            TimelineItem asked =
                    new TimelineItem(Milestone.REQUESTED, row.requestedAt(), card(row.senderId()), null, "");
            return Stream.concat(Stream.of(asked), steps.stream().flatMap(step -> told(step).stream()))
                    .toList();
        }

        private Optional<TimelineItem> told(StepRecord step) {
            Long who = step.byId();
            Instant at = step.takenAt();
            return who == null
                    ? Optional.empty()
                    : step.deed()
                            .milestone()
                            .map(milestone -> new TimelineItem(
                                    milestone,
                                    at,
                                    card(who),
                                    recipient(step.parcelId()),
                                    Objects.requireNonNullElse(step.words(), "")));
        }

        private @Nullable PersonCard recipient(@Nullable Long parcelId) {
            return parcels.stream()
                    .filter(parcel -> Objects.equals(parcel.id(), parcelId))
                    .findFirst()
                    .map(parcel -> card(parcel.recipientId()))
                    .orElse(null);
        }

        private PersonCard card(long personId) {
            return Objects.requireNonNull(cards.get(personId));
        }
    }
}
