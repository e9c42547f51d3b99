package app.elevenses.images;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import app.elevenses.kit.RetriedOnConflict;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where pictures are kept in the database: equal contents once, and a picture of its own for each upload. */
@Component
@RetriedOnConflict
class PictureShelf {

    private static final RowMapper<PictureCard> CARD =
            (row, number) -> new PictureCard(row.getLong("id"), row.getInt("width"), row.getInt("height"));

    private final JdbcClient database;

    PictureShelf(JdbcClient database) {
        this.database = database;
    }

    /** A picture of a content that is here already, if it is. */
    @Transactional
    Optional<PictureCard> again(byte[] digest, long ownerId, Instant at) {
        return content(digest).map(content -> picture(content, ownerId, at));
    }

    /** A picture of a content that is new, unless somebody else has just brought the same. */
    @Transactional
    PictureCard put(byte[] digest, Prints prints, long ownerId, Instant at) {
        boolean added = addContent(digest, prints);
        PictureCard content = content(digest).orElseThrow();
        if (added) {
            prints.copies().forEach((size, bytes) -> add(content.id(), size, bytes));
        }
        return picture(content, ownerId, at);
    }

    private boolean addContent(byte[] digest, Prints prints) {
        String insert = """
                insert ignore into picture_contents (digest, width, height, media_type)
                values (?, ?, ?, ?)""";
        return database.sql(insert)
                        .params(digest, prints.width(), prints.height(), prints.mediaType())
                        .update()
                == 1;
    }

    private void add(long contentId, PictureSize size, byte[] bytes) {
        database.sql("insert into picture_renditions (content_id, size, bytes) values (?, ?, ?)")
                .params(contentId, size.pixels(), bytes)
                .update();
    }

    /** The lock keeps the sweep from taking the content away before it has its picture. */
    private Optional<PictureCard> content(byte[] digest) {
        return database.sql("select id, width, height from picture_contents where digest = ? lock in share mode")
                .param(digest)
                .query(CARD)
                .optional();
    }

    private PictureCard picture(PictureCard content, long ownerId, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into pictures (content_id, owner_id, taken_in_at) values (?, ?, ?)")
                .params(content.id(), ownerId, utc(at))
                .update(key, "id");
        return new PictureCard(requireNonNull(key.getKey()).longValue(), content.width(), content.height());
    }

    @Transactional
    Optional<PictureCard> keep(long pictureId, long ownerId, Instant at) {
        database.sql("update pictures set kept_at = coalesce(kept_at, ?) where id = ? and owner_id = ?")
                .params(utc(at), pictureId, ownerId)
                .update();
        Map<String, Long> values = Map.of("id", pictureId, "owner", ownerId);
        return cards("pictures.id = :id and owner_id = :owner", values).stream().findFirst();
    }

    @Transactional
    void release(long pictureId) {
        database.sql("update pictures set kept_at = null where id = ?")
                .param(pictureId)
                .update();
    }

    @Transactional(readOnly = true)
    boolean isWaiting(long pictureId, long ownerId) {
        Map<String, Long> values = Map.of("id", pictureId, "owner", ownerId);
        return !cards("pictures.id = :id and owner_id = :owner and kept_at is null", values)
                .isEmpty();
    }

    @Transactional(readOnly = true)
    List<PictureCard> cards(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : cards("pictures.id in (:ids)", Map.of("ids", ids));
    }

    private List<PictureCard> cards(String which, Map<String, ?> values) {
        String cards = """
                select pictures.id, width, height
                from pictures join picture_contents on picture_contents.id = content_id
                where\s""";
        return database.sql(cards + which).params(values).query(CARD).list();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(MICROS), UTC);
    }
}
