package app.elevenses.drafts;

import app.elevenses.kit.RetriedOnConflict;
import app.elevenses.people.SignedIn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps what each of us is writing at a place, such as {@code wall} or {@code comment:42}; nobody reads another's. */
@Service
@Validated
@PreAuthorize("isAuthenticated()")
@Transactional
@RetriedOnConflict
public class Drafts {

    /** In bytes. */
    static final int LARGEST = 64 * 1024;

    static final int MOST_PICTURES = 50;

    private static final String KIND = "[a-z]([a-z-]{0,18}[a-z])?";
    private static final String PLACE = KIND + "(:[0-9A-Za-z-]{1,36})?";

    private final DraftDrawer drawer;
    private final ObjectProvider<DraftPlaces> places;
    private final SignedIn signedIn;
    private final Clock clock;

    Drafts(DraftDrawer drawer, ObjectProvider<DraftPlaces> places, SignedIn signedIn, Clock clock) {
        this.drawer = drawer;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Keeps what was written at that moment, unless something newer is there already or it was sent meanwhile. Pictures
     * of one's own that are named with it are kept as long as the draft is.
     */
    public void keep(
            @NotNull @Pattern(regexp = PLACE) String place,
            @NotNull String content,
            @NotNull @Size(max = MOST_PICTURES) List<@NotNull Long> pictureIds,
            Instant writtenAt) {
        if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new DraftTooLarge();
        }
        if (isClosed(place)) {
            throw new DraftPlaceClosed();
        }
        drawer.put(signedIn.id(), place, content, pictureIds, notAhead(writtenAt));
    }

    /** Throws away what was written until that moment. */
    public void discard(@NotNull @Pattern(regexp = PLACE) String place, Instant writtenAt) {
        drawer.put(signedIn.id(), place, null, List.of(), notAhead(writtenAt));
    }

    /** It is sent or thrown away: whatever was written there before now is over, even if it arrives later. */
    public void finish(@NotNull @Pattern(regexp = PLACE) String place) {
        drawer.close(signedIn.id(), place, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(@NotNull @Pattern(regexp = PLACE) String place) {
        return isClosed(place) ? Optional.empty() : drawer.find(signedIn.id(), place);
    }

    /** Everything at that place, or at the places under it, in one look. */
    @Transactional(readOnly = true)
    public List<Draft> under(@NotNull @Pattern(regexp = KIND) String kind) {
        return drawer.under(signedIn.id(), kind).stream()
                .filter(draft -> !isClosed(draft.place()))
                .toList();
    }

    private boolean isClosed(String place) {
        return places.stream().anyMatch(feature -> feature.isClosed(place));
    }

    private Instant notAhead(Instant writtenAt) {
        Instant now = clock.instant();
        return writtenAt.isAfter(now) ? now : writtenAt;
    }
}
