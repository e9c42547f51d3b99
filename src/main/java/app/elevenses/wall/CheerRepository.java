package app.elevenses.wall;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheerRepository extends Repository<Cheer, Cheer.Key> {

    /** Answers 0 when they had cheered already. */
    @Modifying
    @Query(value = """
                    insert ignore into cheers (celebration_id, person_id, cheered_at)
                    values (:celebrationId, :personId, :at)
                    """, nativeQuery = true)
    int cheer(long celebrationId, long personId, Instant at);

    @Modifying
    @Query("delete from Cheer c where c.key = :key")
    int takeBack(Cheer.Key key);

    @Query("""
            select new app.elevenses.wall.Named(c.key.celebrationId, c.key.personId) from Cheer c
            where c.key.celebrationId in :celebrationIds order by c.cheeredAt, c.key.personId
            """)
    List<Named> cheers(Collection<Long> celebrationIds);
}
