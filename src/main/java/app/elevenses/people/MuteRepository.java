package app.elevenses.people;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MuteRepository extends Repository<Mute, Mute.Key> {

    List<Mute> findAll();

    /** Answers 0 when they had muted them already. */
    @Modifying
    @Query(value = """
                    insert ignore into mutes (person_id, muted_id, muted_at) values (:personId, :mutedId, :at)
                    """, nativeQuery = true)
    int mute(long personId, long mutedId, Instant at);

    @Modifying
    @Query("delete from Mute m where m.key = :key")
    int unmute(Mute.Key key);

    /** Whom they muted, the last one first. */
    @Query("select m.key.mutedId from Mute m where m.key.personId = :personId order by m.mutedAt desc, m.key.mutedId")
    List<Long> mutedBy(long personId);

    @Modifying
    @Query("delete from Mute m where m.key.personId = :personId")
    int forgetAll(long personId);
}
