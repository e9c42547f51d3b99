package app.elevenses.vault;

import app.elevenses.audit.AuditItem;
import app.elevenses.audit.AuditLine;
import app.elevenses.audit.Logbook;
import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import app.elevenses.people.SignedIn;
import app.elevenses.places.Country;
import app.elevenses.places.PostalAddress;
import app.elevenses.places.PostalFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people's addresses for them, and shows one to the mail room while it is needed there. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class AddressVault {

    private static final String SEEN = "address.seen";
    private static final String PARCEL = "parcel";
    private static final int MOST_LOOKS = 50;

    private final RememberedAddressRepository remembered;
    private final ParcelAddressRepository parcels;
    private final Sealing sealing;
    private final ObjectProvider<AddressNeed> needs;
    private final Logbook logbook;
    private final Directory directory;
    private final SignedIn signedIn;

    AddressVault(
            RememberedAddressRepository remembered,
            ParcelAddressRepository parcels,
            Sealing sealing,
            ObjectProvider<AddressNeed> needs,
            Logbook logbook,
            Directory directory,
            SignedIn signedIn) {
        this.remembered = remembered;
        this.parcels = parcels;
        this.sealing = sealing;
        this.needs = needs;
        this.logbook = logbook;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** My own, if I want it remembered. */
    @Transactional(readOnly = true)
    public Optional<PostalAddress> remembered() {
        sealing.check();
        return remembered.findByOwnerId(signedIn.id()).map(mine -> sealing.open(mine.address(), mine.slot()));
    }

    /** Remembers mine from now on, instead of what it was before. */
    public void remember(PostalAddress address) {
        long me = signedIn.id();
        remembered.save(new RememberedAddress(me, sealing.seal(fitting(address), Slot.remembered(me))));
    }

    public void forget() {
        sealing.check();
        remembered.eraseOf(signedIn.id());
    }

    /** Sends one parcel of mine there, and no other. */
    public void seal(long parcelId, PostalAddress address) {
        long me = signedIn.id();
        if (parcels.findByParcelId(parcelId)
                .filter(there -> there.ownerId() != me)
                .isPresent()) {
            throw new AddressGone();
        }
        parcels.save(new ParcelAddress(parcelId, me, sealing.seal(fitting(address), Slot.parcel(parcelId, me))));
    }

    private static PostalAddress fitting(PostalAddress address) {
        if (!PostalFormat.of(address.country()).faults(address).isEmpty()) {
            throw new AddressUnfit();
        }
        return address;
    }

    /** Shows where a parcel goes while it has to be known; its owner is told who looked. */
    @PreAuthorize("hasRole('MAIL_ROOM')")
    public PostalAddress look(long parcelId) {
        sealing.check();
        ParcelAddress parcel = parcels.findByParcelId(parcelId)
                .filter(there -> needs.stream().anyMatch(need -> need.needs(parcelId)))
                .orElseThrow(AddressGone::new);
        PostalAddress address = sealing.open(parcel.address(), parcel.slot());
        logbook.write(new AuditLine(signedIn.id(), SEEN, PARCEL, parcelId, parcel.ownerId()));
        return address;
    }

    /** The countries these parcels go to, as far as they have an address. */
    @PreAuthorize("hasRole('MAIL_ROOM')")
    @Transactional(readOnly = true)
    public Map<Long, Country> countries(Collection<Long> parcelIds) {
        return parcelIds.isEmpty()
                ? Map.of()
                : parcels.countries(parcelIds).stream()
                        .collect(Collectors.toMap(Destined::parcelId, to -> new Country(to.country())));
    }

    /** Who has seen an address of mine and when, newest first. */
    @Transactional(readOnly = true)
    public List<AddressLook> looks() {
        List<AuditItem> seen = logbook.about(signedIn.id(), SEEN, MOST_LOOKS);
        Map<Long, PersonCard> cards =
                directory.cards(seen.stream().map(AuditItem::actorId).distinct().toList());
        return seen.stream()
                .map(look -> new AddressLook(Objects.requireNonNull(cards.get(look.actorId())), look.doneAt()))
                .toList();
    }
}
