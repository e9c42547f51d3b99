package app.elevenses.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asked to stay signed in, on which device; only the hash of each device's secret is kept. */
@Component
@Transactional
class KeptSignIns {

    static final Duration UNUSED = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;

    KeptSignIns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(String series, String secret, String handle) {
        database.sql("""
                        insert into kept_sign_ins (series, secret_hash, handle, kept_at, last_used_at)
                        values (:series, :hash, :handle, :now, :now)
                        """)
                .param("series", series)
                .param("hash", hash(secret))
                .param("handle", handle)
                .param("now", now())
                .update();
    }

    /** The handle of whoever holds that secret, if it was used within {@link #UNUSED}. */
    Optional<String> use(String series, String secret) {
        Optional<Kept> kept = database.sql("""
                        select handle, secret_hash from kept_sign_ins where series = :series and last_used_at > :oldest
                        """)
                .param("series", series)
                .param("oldest", oldest())
                .query(Kept.class)
                .optional();
        return kept.filter(found -> MessageDigest.isEqual(found.secretHash(), hash(secret)))
                .map(found -> touch(series, found.handle()));
    }

    private String touch(String series, String handle) {
        database.sql("update kept_sign_ins set last_used_at = :now where series = :series")
                .param("now", now())
                .param("series", series)
                .update();
        return handle;
    }

    /** Forgets one device, and whatever nobody used for long. */
    void forget(String series) {
        database.sql("delete from kept_sign_ins where series = :series or last_used_at < :oldest")
                .param("series", series)
                .param("oldest", oldest())
                .update();
    }

    /** Forgets every device of theirs but that one. */
    void forgetOthers(String handle, String series) {
        database.sql("delete from kept_sign_ins where handle = :handle and series <> :series")
                .param("handle", handle)
                .param("series", series)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDateTime oldest() {
        return now().minus(UNUSED);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Kept(String handle, byte[] secretHash) {}
}
