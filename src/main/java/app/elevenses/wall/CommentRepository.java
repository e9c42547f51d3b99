package app.elevenses.wall;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, Long> {

    Comment save(Comment comment);

    @Query("select c.id from Comment c where c.authorId = :authorId and c.clientKey = :clientKey")
    Optional<Long> findSaid(long authorId, String clientKey);

    /** Those among the newest {@code most} of their celebration, oldest first, each with how many there are in all. */
    @Query("""
            select new app.elevenses.wall.CommentRecord(n.id, n.celebrationId, n.authorId, n.text, n.saidAt, n.inAll)
            from (select c.id as id, c.celebrationId as celebrationId, c.authorId as authorId, c.text as text,
                         c.saidAt as saidAt,
                         count(c.id) over (partition by c.celebrationId) as inAll,
                         row_number() over (partition by c.celebrationId order by c.id desc) as place
                  from Comment c where c.celebrationId in :celebrationIds) n
            where n.place <= :most order by n.id
            """)
    List<CommentRecord> newest(Collection<Long> celebrationIds, long most);

    /** Newest first. */
    @Query("""
            select new app.elevenses.wall.CommentRecord(c.id, c.celebrationId, c.authorId, c.text, c.saidAt, 0L)
            from Comment c where c.celebrationId = :celebrationId order by c.id desc
            """)
    List<CommentRecord> all(long celebrationId, Limit limit);
}
