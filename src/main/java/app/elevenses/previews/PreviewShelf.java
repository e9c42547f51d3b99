package app.elevenses.previews;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;

import app.elevenses.kit.RetriedOnConflict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where previews are kept: one for each address, for a week, or for an hour where there was nothing to see. */
@Component
@RetriedOnConflict
class PreviewShelf {

    static final Duration KEPT = Duration.ofDays(7);
    static final Duration KEPT_WHEN_EMPTY = Duration.ofHours(1);

    /** Longer than it ever takes: whoever asked then never came back. */
    static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(2);

    private static final String OLD = """
            asked_at < case
                when fetched_at is null then :givenUp
                when title is null then :empty
                else :full end""";

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getLong("id"),
            row.getString("url"),
            row.getString("site"),
            row.getString("title"),
            row.getString("description"),
            row.getObject("picture_id", Long.class),
            row.getString("picture_alt"));

    private final JdbcClient database;

    PreviewShelf(JdbcClient database) {
        this.database = database;
    }

    /** Which row an address has, and whether it is for whoever asked to go and look. */
    record Claim(long id, boolean ours) {}

    private record Known(long id, boolean old) {}

    record Row(
            long id,
            String url,
            String site,
            String title,
            String description,
            @Nullable Long pictureId,
            String pictureAlt) {}

    /**
     * However many ask at the same moment, on whichever node, it is for one of them to look. In a transaction of its
     * own: whoever goes to look finds the row, and nobody waits for another's message.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Claim claim(PageAddress address, Instant now) {
        String hash = hash(address);
        Optional<Known> known = known(hash, now, "");
        if (known.isPresent()) {
            long id = known.get().id();
            return new Claim(id, known.get().old() && askAgain(id, now));
        }
        boolean ours = add(hash, address, now);
        // The lock sees what somebody else has added since this transaction began to read.
        return new Claim(known(hash, now, " lock in share mode").orElseThrow().id(), ours);
    }

    private Optional<Known> known(String hash, Instant now, String lock) {
        return since(
                        database.sql("select id, " + OLD + " as old from link_previews where url_hash = :hash" + lock),
                        now)
                .param("hash", hash)
                .query((row, number) -> new Known(row.getLong("id"), row.getBoolean("old")))
                .optional();
    }

    private boolean add(String hash, PageAddress address, Instant now) {
        return database.sql("insert ignore into link_previews (url_hash, url, asked_at) values (?, ?, ?)")
                        .params(hash, address.toString(), utc(now))
                        .update()
                == 1;
    }

    private boolean askAgain(long id, Instant now) {
        return since(database.sql("update link_previews set asked_at = :now where id = :id and " + OLD), now)
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static StatementSpec since(StatementSpec statement, Instant now) {
        return statement
                .param("givenUp", utc(now.minus(GIVEN_UP_AFTER)))
                .param("empty", utc(now.minus(KEPT_WHEN_EMPTY)))
                .param("full", utc(now.minus(KEPT)));
    }

    @Transactional
    void put(long id, PageWords words, @Nullable Long pictureId, Instant now) {
        String put = """
                update link_previews
                set fetched_at = :now, site = :site, title = :title, description = :description,
                    picture_id = :pictureId, picture_alt = :pictureAlt
                where id = :id""";
        database.sql(put)
                .param("now", utc(now))
                .param("site", words.site())
                .param("title", words.title())
                .param("description", words.description())
                .param("pictureId", pictureId)
                .param("pictureAlt", words.pictureAlt())
                .param("id", id)
                .update();
    }

    /** There was nothing to see this time; what was there before stays. */
    @Transactional
    void putNothing(long id, Instant now) {
        String put = """
                update link_previews
                set fetched_at = ? where id = ?""";
        database.sql(put).params(utc(now), id).update();
    }

    /** Those of them that there is something to see of. */
    @Transactional(readOnly = true)
    List<Row> rows(Collection<Long> ids) {
        String rows = """
                select id, url, site, title, description, picture_id, picture_alt
                from link_previews where id in (:ids) and title is not null""";
        return database.sql(rows).params(Map.of("ids", ids)).query(ROW).list();
    }

    @Transactional(readOnly = true)
    List<Long> showing(long pictureId) {
        return database.sql("select id from link_previews where picture_id = ? and title is not null")
                .param(pictureId)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** Clears away what is old, but for what somebody still shows: the foreign keys have the last word. */
    void clear(Instant now) {
        database.sql("delete ignore from link_previews where asked_at < ?")
                .param(utc(now.minus(KEPT)))
                .update();
    }

    private static String hash(PageAddress address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(address.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(MICROS), UTC);
    }
}
