package app.elevenses.people;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JoinLinkRepository extends Repository<JoinLink, Long> {

    JoinLink save(JoinLink link);

    @Query("select l from JoinLink l where l.tokenHash = :tokenHash and l.expiresAt > :now")
    Optional<JoinLink> findOpen(String tokenHash, Instant now);

    /** Of two at once, one alone deletes a row. */
    @Modifying
    @Query("delete from JoinLink l where l.tokenHash = :tokenHash and l.expiresAt > :now")
    int use(String tokenHash, Instant now);
}
