package app.elevenses.images;

import app.elevenses.kit.RetriedOnConflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away uploads nobody used for a day, and contents no picture is left of. */
@Component
@RetriedOnConflict
class PictureSweep {

    private static final Duration WAIT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    PictureSweep(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void sweep() {
        sweep(clock.instant());
    }

    /** The foreign keys have the last word: what anything still refers to is passed over, one row at a time. */
    void sweep(Instant now) {
        database.sql("delete ignore from pictures where kept_at is null and taken_in_at < ?")
                .param(PictureShelf.utc(now.minus(WAIT)))
                .update();
        orphans().forEach(this::delete);
    }

    private List<Long> orphans() {
        String orphans = """
                select id from picture_contents
                where not exists (select 1 from pictures where content_id = picture_contents.id)""";
        return database.sql(orphans).query((row, number) -> row.getLong("id")).list();
    }

    private void delete(long contentId) {
        String row = "delete ignore from picture_contents where id = ?";
        database.sql(row).param(contentId).update();
    }
}
