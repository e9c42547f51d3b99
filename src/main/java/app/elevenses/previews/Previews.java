package app.elevenses.previews;

import static java.util.stream.Collectors.toMap;

import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import app.elevenses.previews.PreviewShelf.Claim;
import app.elevenses.previews.PreviewShelf.Row;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What pages on the internet say about themselves; whoever shows it says to whom. */
@Service
@PreAuthorize("isAuthenticated()")
public class Previews {

    private final PreviewShelf shelf;
    private final Outside outside;
    private final Turns turns;
    private final Scout scout;
    private final Pictures pictures;
    private final Clock clock;

    Previews(PreviewShelf shelf, Outside outside, Turns turns, Scout scout, Pictures pictures, Clock clock) {
        this.shelf = shelf;
        this.outside = outside;
        this.turns = turns;
        this.scout = scout;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * The previews of these links, in their order, without what cannot be a public page. What is not known yet is
     * looked at later, by another thread and once however many ask, and told by {@link PreviewFetched}.
     */
    public List<Long> ask(List<String> links) {
        return links.stream()
                .map(PageAddress::of)
                .flatMap(Optional::stream)
                .filter(outside::mayAsk)
                .distinct()
                .map(this::ask)
                .toList();
    }

    private long ask(PageAddress address) {
        Claim claim = shelf.claim(address, clock.instant());
        if (claim.ours()) {
            turns.take(address.host(), () -> scout.look(claim.id(), address));
        }
        return claim.id();
    }

    /** Those of them that there is something to see of. */
    public Map<Long, PreviewCard> cards(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = shelf.rows(ids);
        Map<Long, PictureCard> shown = pictures.cards(
                rows.stream().map(Row::pictureId).filter(Objects::nonNull).toList());
        return rows.stream().collect(toMap(Row::id, row -> card(row, shown)));
    }

    /** Those that show that picture. */
    public List<Long> showing(long pictureId) {
        return shelf.showing(pictureId);
    }

    private static PreviewCard card(Row row, Map<Long, PictureCard> shown) {
        @Nullable PictureCard picture = row.pictureId() == null ? null : shown.get(row.pictureId());
        return new PreviewCard(
                row.id(), row.url(), row.site(), row.title(), row.description(), picture, row.pictureAlt());
    }
}
