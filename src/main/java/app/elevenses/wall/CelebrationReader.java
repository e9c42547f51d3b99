package app.elevenses.wall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.elevenses.images.PictureCard;
import app.elevenses.images.Pictures;
import app.elevenses.people.Directory;
import app.elevenses.people.PersonCard;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts rows together from six looks at the database, however many there are. */
@Component
@Transactional(readOnly = true)
class CelebrationReader {

    private static final int NEWEST_COMMENTS = 2;
    private static final int NEWEST_CHEERERS = 3;

    private final CelebrationRepository celebrations;
    private final CheerRepository cheers;
    private final CommentRepository comments;
    private final Directory directory;
    private final Pictures pictures;

    CelebrationReader(
            CelebrationRepository celebrations,
            CheerRepository cheers,
            CommentRepository comments,
            Directory directory,
            Pictures pictures) {
        this.celebrations = celebrations;
        this.cheers = cheers;
        this.comments = comments;
        this.directory = directory;
        this.pictures = pictures;
    }

    /** In a transaction of its own: what everybody reads holds nothing that only somebody's transaction sees. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    List<CelebrationItem> newest(int most) {
        return items(celebrations.newest(Limit.of(most)));
    }

    List<CelebrationItem> before(WallKey key, int most) {
        return items(celebrations.before(key.publishedAt(), key.id(), Limit.of(most)));
    }

    List<CelebrationItem> these(Collection<Long> ids) {
        return items(celebrations.rows(ids));
    }

    private List<CelebrationItem> items(List<CelebrationRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(CelebrationRecord::id).toList();
        Gathered gathered = new Gathered(
                byCelebration(celebrations.named(ids)),
                byCelebration(cheers.cheers(ids)),
                comments.newest(ids, NEWEST_COMMENTS).stream().collect(groupingBy(CommentRecord::celebrationId)));
        Map<Long, PersonCard> cards = directory.cards(gathered.everyone(rows));
        Map<Long, PictureCard> shown = pictures.cards(rows.stream()
                .map(CelebrationRecord::pictureId)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream().map(row -> item(row, gathered, cards, shown)).toList();
    }

    private static Map<Long, List<Long>> byCelebration(List<Named> named) {
        return named.stream().collect(groupingBy(Named::celebrationId, mapping(Named::personId, toList())));
    }

    private static CelebrationItem item(
            CelebrationRecord row, Gathered gathered, Map<Long, PersonCard> cards, Map<Long, PictureCard> shown) {
        List<Long> cheerers = gathered.cheerers().getOrDefault(row.id(), List.of());
        List<CommentRecord> said = gathered.comments().getOrDefault(row.id(), List.of());
        return new CelebrationItem(
                new WallKey(row.publishedAt(), row.id()),
                row.occasion(),
                Objects.requireNonNull(cards.get(row.posterId())),
                known(gathered.people().getOrDefault(row.id(), List.of()), cards),
                row.text(),
                picture(row, shown),
                new LinkedHashSet<>(cheerers),
                known(newest(cheerers), cards),
                said.stream()
                        .map(comment -> comment.by(Objects.requireNonNull(cards.get(comment.authorId()))))
                        .toList(),
                said.isEmpty() ? 0 : Math.toIntExact(said.getFirst().inAll()));
    }

    private static @Nullable CelebrationPicture picture(CelebrationRecord row, Map<Long, PictureCard> shown) {
        PictureCard card = row.pictureId() == null ? null : shown.get(row.pictureId());
        return card == null ? null : new CelebrationPicture(card, row.pictureAlt());
    }

    private static List<PersonCard> known(List<Long> ids, Map<Long, PersonCard> cards) {
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    private static List<Long> newest(List<Long> cheerers) {
        return cheerers.reversed().stream().limit(NEWEST_CHEERERS).toList();
    }

    private record Gathered(
            Map<Long, List<Long>> people, Map<Long, List<Long>> cheerers, Map<Long, List<CommentRecord>> comments) {

        Collection<Long> everyone(List<CelebrationRecord> rows) {
            return Stream.of(
                            rows.stream().map(CelebrationRecord::posterId),
                            people.values().stream().flatMap(List::stream),
                            cheerers.values().stream().flatMap(ids -> newest(ids).stream()),
                            comments.values().stream().flatMap(List::stream).map(CommentRecord::authorId))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList();
        }
    }
}
