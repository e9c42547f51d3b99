package app.elevenses.wall;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CelebrationRepository extends Repository<Celebration, Long> {

    String ON_THE_WALL = "not exists (select t from TakeDown t where t.celebrationId = c.id)";
    String ROW = """
            select new app.elevenses.wall.CelebrationRecord(
                c.id, c.publishedAt, c.occasion, c.posterId, c.text, c.pictureId, c.pictureAlt)
            from Celebration c where
            """ + ON_THE_WALL;

    Celebration save(Celebration celebration);

    @Query("select c from Celebration c where c.id = :id and " + ON_THE_WALL)
    Optional<Celebration> findOnTheWall(long id);

    @Query("select c.id from Celebration c where c.posterId = :posterId and c.clientKey = :clientKey")
    Optional<Long> findPosted(long posterId, String clientKey);

    @Query("select count(c) > 0 from Celebration c where c.pictureId = :pictureId and " + ON_THE_WALL)
    boolean showsPicture(long pictureId);

    @Query(ROW + " order by c.publishedAt desc, c.id desc")
    List<CelebrationRecord> newest(Limit limit);

    @Query(ROW + """
             and (c.publishedAt < :publishedAt or (c.publishedAt = :publishedAt and c.id < :id))
            order by c.publishedAt desc, c.id desc
            """)
    List<CelebrationRecord> before(Instant publishedAt, long id, Limit limit);

    @Query(ROW + " and c.id in :ids order by c.publishedAt desc, c.id desc")
    List<CelebrationRecord> rows(Collection<Long> ids);

    @Query("""
            select new app.elevenses.wall.Named(c.id, p) from Celebration c join c.peopleIds p
            where c.id in :ids order by c.id, index(p)
            """)
    List<Named> named(Collection<Long> ids);
}
