package app.elevenses.notes;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.Role;
import app.elevenses.people.SignedIn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the mail room has to do; nobody there sees what will come to themself, unless nobody else could send it. */
@Service
@Validated
@PreAuthorize("hasRole('MAIL_ROOM')")
@Transactional
@RetriedOnConflict
public class Outgoing {

    private static final int MOST_SHOWN = 200;
    private static final int PAGE = 50;
    private static final long NOBODY = 0;
    private static final Set<ParcelState> HERE =
            Set.of(ParcelState.AWAITING_ADDRESS, ParcelState.READY, ParcelState.PRINTED);
    private static final Set<ParcelState> GONE = Set.of(ParcelState.POSTED, ParcelState.RETURNED, ParcelState.LOST);
    private static final Set<ParcelState> KNOWN = Set.of(
            ParcelState.AWAITING_ADDRESS,
            ParcelState.READY,
            ParcelState.PRINTED,
            ParcelState.POSTED,
            ParcelState.RETURNED,
            ParcelState.LOST,
            ParcelState.ARRIVED,
            ParcelState.THANKED);

    private final ParcelRepository parcels;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outgoing(
            ParcelRepository parcels,
            Directory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parcels = parcels;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** What is approved and not posted, by the day it should arrive. */
    @Transactional(readOnly = true)
    public List<OutgoingItem> waiting() {
        return items(parcels.outgoing(HERE, hiddenFrom(), Limit.of(MOST_SHOWN)));
    }

    /** What has been posted and did not arrive so far, newest first. */
    @Transactional(readOnly = true)
    public List<OutgoingItem> posted() {
        return items(parcels.gone(GONE, hiddenFrom(), Long.MAX_VALUE, Limit.of(PAGE)));
    }

    @Transactional(readOnly = true)
    public Optional<OutgoingItem> find(long parcelId) {
        return parcels.outgoing(parcelId, KNOWN, hiddenFrom()).map(this::item);
    }

    /** The one with that code on it, however it was typed. */
    @Transactional(readOnly = true)
    public Optional<OutgoingItem> byCode(@NotNull String code) {
        return ParcelCode.read(code)
                .flatMap(read -> parcels.outgoing(read, KNOWN, hiddenFrom()))
                .map(this::item);
    }

    /** What is printed on its card, until it is posted. */
    @Transactional(readOnly = true)
    public Optional<Letter> letter(long parcelId) {
        return parcels.outgoing(parcelId, HERE, hiddenFrom()).map(parcel -> new Letter(item(parcel), parcel.words()));
    }

    /** Notes that it is on paper; refuses a second time, unless it is printed {@code again} on purpose. */
    public void markPrinted(long parcelId, boolean again) {
        Parcel parcel = known(parcelId);
        parcel.print(signedIn.id(), again, clock.instant());
        events.publishEvent(new ParcelPrinted(parcel.note().id(), parcelId));
    }

    public void markPosted(long parcelId, @Nullable @Size(max = 40) String trackingNumber) {
        Parcel parcel = known(parcelId);
        parcel.post(signedIn.id(), trackingNumber, clock.instant());
        events.publishEvent(
                new ParcelPosted(parcel.note().id(), parcelId, parcel.note().senderId()));
    }

    public void markReturned(long parcelId) {
        Parcel parcel = known(parcelId);
        parcel.comeBack(signedIn.id(), clock.instant());
        events.publishEvent(
                new ParcelReturned(parcel.note().id(), parcelId, parcel.note().senderId()));
    }

    public void markLost(long parcelId) {
        Parcel parcel = known(parcelId);
        parcel.lose(signedIn.id(), clock.instant());
        events.publishEvent(
                new ParcelLost(parcel.note().id(), parcelId, parcel.note().senderId()));
    }

    private Parcel known(long parcelId) {
        return parcels.findById(parcelId)
                .filter(parcel -> KNOWN.contains(parcel.state()) && parcel.recipientId() != hiddenFrom())
                .orElseThrow(ParcelGone::new);
    }

    private long hiddenFrom() {
        long me = signedIn.id();
        return directory.holding(Role.MAIL_ROOM).stream().allMatch(other -> other == me) ? NOBODY : me;
    }

    private OutgoingItem item(ParcelRecord parcel) {
        return items(List.of(parcel)).getFirst();
    }

    private List<OutgoingItem> items(List<ParcelRecord> rows) {
        Map<Long, PersonCard> cards = directory.cards(rows.stream()
                .flatMap(row -> Stream.of(row.senderId(), row.recipientId()))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new OutgoingItem(
                        row.id(),
                        row.noteId(),
                        row.code(),
                        row.state(),
                        row.gift(),
                        row.occasion(),
                        Objects.requireNonNull(cards.get(row.senderId())),
                        Objects.requireNonNull(cards.get(row.recipientId())),
                        row.country(),
                        row.trackingNumber(),
                        row.arriveOn()))
                .toList();
    }
}
