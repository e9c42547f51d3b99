package app.elevenses.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of drafts; one that is over stays for a while without content, so that no late copy brings it back. */
@Component
class DraftDrawer {

    static final int MOST = 200;
    static final Duration FORGOTTEN = Duration.ofDays(90);
    static final Duration OVER = Duration.ofDays(1);

    private static final RowMapper<Draft> DRAFT = (row, number) -> new Draft(
            row.getString("place"),
            row.getString("content"),
            row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));

    private static final String COLUMNS =
            "select place, content, written_at from drafts where person_id = :person and ";

    private final JdbcClient database;

    DraftDrawer(JdbcClient database) {
        this.database = database;
    }

    /** The newest wins, in whatever order they come. */
    void put(long personId, String place, @Nullable String content, List<Long> pictureIds, Instant writtenAt) {
        int rows = database.sql("""
                        insert into drafts (person_id, place, content, written_at)
                        values (:person, :place, :content, :at)
                        on duplicate key update
                            content = if(values(written_at) > written_at, values(content), content),
                            written_at = greatest(written_at, values(written_at))
                        """)
                .param("person", personId)
                .param("place", place)
                .param("content", content)
                .param("at", utc(writtenAt))
                .update();
        letGoOfPictures(personId, place, writtenAt);
        if (!pictureIds.isEmpty()) {
            holdPictures(personId, place, pictureIds, writtenAt);
        }
        if (rows == 1) {
            makeRoom(personId);
        }
    }

    /** Unless something newer is there, which has its own. */
    private void letGoOfPictures(long personId, String place, Instant writtenAt) {
        database.sql("""
                        delete draft_pictures from draft_pictures join drafts using (person_id, place)
                        where person_id = :person and place = :place and written_at <= :at
                        """)
                .param("person", personId)
                .param("place", place)
                .param("at", utc(writtenAt))
                .update();
    }

    /** Those that are the writer's own. */
    private void holdPictures(long personId, String place, List<Long> pictureIds, Instant writtenAt) {
        database.sql("""
                        insert into draft_pictures (person_id, place, picture_id)
                        select drafts.person_id, drafts.place, pictures.id
                        from drafts join pictures on pictures.owner_id = drafts.person_id
                        where drafts.person_id = :person and drafts.place = :place and drafts.written_at = :at
                            and pictures.id in (:pictures)
                        """)
                .param("person", personId)
                .param("place", place)
                .param("at", utc(writtenAt))
                .param("pictures", pictureIds)
                .update();
    }

    /** What is over goes first, then what nobody touched for longest. */
    private void makeRoom(long personId) {
        long tooMany = count(personId) - MOST;
        if (tooMany > 0) {
            database.sql("delete from drafts where person_id = ? order by content is not null, written_at limit ?")
                    .params(personId, tooMany)
                    .update();
        }
    }

    private long count(long personId) {
        return database.sql("select count(*) from drafts where person_id = ?")
                .param(personId)
                .query(Long.class)
                .single();
    }

    void close(long personId, String place, Instant now) {
        database.sql("""
                        insert into drafts (person_id, place, written_at) values (:person, :place, :now)
                        on duplicate key update
                            content = null, written_at = greatest(written_at, values(written_at))
                        """)
                .param("person", personId)
                .param("place", place)
                .param("now", utc(now))
                .update();
        database.sql("delete from draft_pictures where person_id = ? and place = ?")
                .params(personId, place)
                .update();
    }

    Optional<Draft> find(long personId, String place) {
        return database.sql(COLUMNS + "place = :place")
                .param("person", personId)
                .param("place", place)
                .query(DRAFT)
                .optional();
    }

    List<Draft> under(long personId, String kind) {
        return database.sql(COLUMNS + "(place = :kind or place like :below) order by place")
                .param("person", personId)
                .param("kind", kind)
                .param("below", kind + ":%")
                .query(DRAFT)
                .list();
    }

    void empty(long personId) {
        database.sql("delete from drafts where person_id = ?").param(personId).update();
    }

    void clear(Instant now) {
        database.sql("delete from drafts where written_at < ? or content is null and written_at < ?")
                .params(utc(now.minus(FORGOTTEN)), utc(now.minus(OVER)))
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
