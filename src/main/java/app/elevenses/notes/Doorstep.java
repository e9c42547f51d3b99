package app.elevenses.notes;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What comes to whoever is signed in: a surprise until it is there. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Doorstep {

    /** In characters. */
    public static final int LONGEST_THANKS = Parcel.LONGEST_THANKS;

    private static final int MOST_SHOWN = 100;
    private static final Set<ParcelState> COMING =
            Set.of(ParcelState.READY, ParcelState.PRINTED, ParcelState.POSTED, ParcelState.LOST);
    private static final Set<ParcelState> THERE = Set.of(ParcelState.ARRIVED, ParcelState.THANKED);
    private static final Set<ParcelState> KNOWN = Set.of(
            ParcelState.AWAITING_ADDRESS,
            ParcelState.READY,
            ParcelState.PRINTED,
            ParcelState.POSTED,
            ParcelState.LOST,
            ParcelState.RETURNED,
            ParcelState.ARRIVED,
            ParcelState.THANKED);

    private final ParcelRepository parcels;
    private final StepRepository steps;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doorstep(
            ParcelRepository parcels,
            StepRepository steps,
            Directory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parcels = parcels;
        this.steps = steps;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Where one is asked for an address, longest waiting first; without those put off until later. */
    @Transactional(readOnly = true)
    public List<DoorstepItem> asked() {
        return parcels.asked(signedIn.id(), clock.instant()).stream()
                .map(DoorstepItem::of)
                .toList();
    }

    /** What one has given an address for and that is not there yet. */
    @Transactional(readOnly = true)
    public List<DoorstepItem> coming() {
        return parcels.with(signedIn.id(), COMING, Limit.of(MOST_SHOWN)).stream()
                .map(DoorstepItem::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<DoorstepItem> find(long parcelId) {
        return parcels.row(parcelId, signedIn.id(), KNOWN).map(DoorstepItem::of);
    }

    /** The one with that code on it, however it was typed. */
    @Transactional(readOnly = true)
    public Optional<DoorstepItem> byCode(@NotNull String code) {
        return ParcelCode.read(code)
                .flatMap(read -> parcels.byCode(read, signedIn.id(), KNOWN))
                .map(DoorstepItem::of);
    }

    /** Has an address from now on, or another one; to be called in the transaction that seals it. */
    public void ready(long parcelId, @NotNull String country) {
        Parcel parcel = mine(parcelId);
        parcel.address(country, clock.instant());
        events.publishEvent(new ParcelReady(parcel.note().id(), parcelId));
    }

    public void noThanks(long parcelId) {
        Parcel parcel = mine(parcelId);
        parcel.end(Deed.NO_THANKS, signedIn.id(), clock.instant());
        events.publishEvent(new ParcelNotThisTime(
                parcel.note().id(), parcelId, parcel.note().senderId()));
    }

    /** Would rather be asked again tomorrow. */
    public void notNow(long parcelId) {
        mine(parcelId).putOff(clock.instant());
    }

    public void arrived(long parcelId) {
        Parcel parcel = mine(parcelId);
        parcel.arrive(clock.instant());
        events.publishEvent(
                new ParcelArrived(parcel.note().id(), parcelId, parcel.note().senderId()));
    }

    public void thank(long parcelId, @NotNull String words) {
        Parcel parcel = mine(parcelId);
        parcel.thank(words, clock.instant());
        events.publishEvent(
                new ParcelThanked(parcel.note().id(), parcelId, parcel.note().senderId()));
    }

    private Parcel mine(long parcelId) {
        return parcels.findByIdAndRecipientId(parcelId, signedIn.id())
                .filter(parcel -> KNOWN.contains(parcel.state()))
                .orElseThrow(ParcelGone::new);
    }

    /** What has arrived, newest first. */
    @Transactional(readOnly = true)
    public List<ReceivedItem> received() {
        return received(parcels.with(signedIn.id(), THERE, Limit.of(MOST_SHOWN)));
    }

    /** What has arrived of that note. */
    @Transactional(readOnly = true)
    public Optional<ReceivedItem> receivedOf(long noteId) {
        return received(parcels.ofNote(noteId, signedIn.id(), THERE).stream().toList()).stream()
                .findFirst();
    }

    private List<ReceivedItem> received(List<ParcelRecord> there) {
        Map<Long, PersonCard> cards = directory.cards(there.stream()
                .flatMap(parcel -> Stream.of(parcel.senderId(), parcel.recipientId()))
                .distinct()
                .toList());
        List<StepRecord> taken = steps
                .of(there.stream().map(ParcelRecord::noteId).toList())
                .stream()
                .filter(step -> there.stream().anyMatch(parcel -> Objects.equals(parcel.id(), step.parcelId())))
                .toList();
        return there.stream()
                .map(parcel -> ReceivedItem.of(parcel, taken, cards))
                .toList();
    }
}
