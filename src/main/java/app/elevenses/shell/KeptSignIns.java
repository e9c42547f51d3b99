package app.elevenses.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in on which device, whatever happens to the server; only the hash of each device's secret is kept. */
@Component
@Transactional
class KeptSignIns {

    private final JdbcClient database;
    private final Clock clock;

    KeptSignIns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(String series, String secret, String handle, KeptFor howLong) {
        database.sql("""
                        insert into kept_sign_ins (series, secret_hash, handle, kept_at, last_used_at, kept_for)
                        values (:series, :hash, :handle, :now, :now, :howLong)
                        """)
                .param("series", series)
                .param("hash", hash(secret))
                .param("handle", handle)
                .param("now", now())
                .param("howLong", howLong.name())
                .update();
    }

    /** Whoever holds that secret, if it was not left unused for too long. */
    Optional<Kept> use(String series, String secret) {
        Optional<Kept> kept = database.sql("""
                        select handle, secret_hash, last_used_at, kept_for from kept_sign_ins where series = ?
                        """).param(series).query(Kept.class).optional();
        return kept.filter(found -> found.lastUsedAt().isAfter(oldest(found.keptFor())))
                .filter(found -> MessageDigest.isEqual(found.secretHash(), hash(secret)))
                .map(found -> touch(series, found));
    }

    private Kept touch(String series, Kept kept) {
        database.sql("update kept_sign_ins set last_used_at = :now where series = :series")
                .param("now", now())
                .param("series", series)
                .update();
        return kept;
    }

    /** Forgets one device, and whatever nobody used for too long. */
    void forget(String series) {
        database.sql("delete from kept_sign_ins where series = ?").param(series).update();
        for (KeptFor howLong : KeptFor.values()) {
            database.sql("delete from kept_sign_ins where kept_for = ? and last_used_at < ?")
                    .params(howLong.name(), oldest(howLong))
                    .update();
        }
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

    private LocalDateTime oldest(KeptFor howLong) {
        return now().minus(howLong.unused());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Kept(String handle, byte[] secretHash, LocalDateTime lastUsedAt, KeptFor keptFor) {}
}
