package app.elevenses;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many reads the database is asked for; the least of three times, for a pool may open a connection between. */
public final class Reads {

    private final JdbcClient database;

    public Reads(JdbcClient database) {
        this.database = database;
    }

    public long of(Runnable deed) {
        return of(() -> {}, deed);
    }

    /** The same, of what is done after something else, which does not count. */
    public long of(Runnable before, Runnable deed) {
        return Stream.generate(() -> once(before, deed))
                .limit(3)
                .min(Long::compare)
                .orElseThrow();
    }

    private long once(Runnable before, Runnable deed) {
        before.run();
        long earlier = soFar();
        deed.run();
        return soFar() - earlier;
    }

    private long soFar() {
        return database.sql("show global status like 'Com_select'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
