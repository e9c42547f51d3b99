package app.elevenses.corners;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionIdeaRepository extends Repository<QuestionIdea, Long> {

    QuestionIdea save(QuestionIdea idea);

    Optional<QuestionIdea> findById(long id);

    @Query("select count(i) from QuestionIdea i where i.takenAt is null and i.addedById = :personId")
    long countBy(long personId);

    /** Without minding capitals. */
    @Query("select count(i) > 0 from QuestionIdea i where i.takenAt is null and i.words = :words")
    boolean isThere(String words);

    @Query("select new app.elevenses.corners.IdeaRecord(i.id, i.words, i.addedById) from QuestionIdea i"
            + " where i.takenAt is null order by i.id desc")
    List<IdeaRecord> newest(Limit limit);

    /** The one that room was asked longest ago, those it was never asked first. */
    @Query(value = """
                    select i.id from question_ideas i
                    left join (select idea_id, max(day) as last_day from questions_asked
                               where room_id = :roomId group by idea_id) a on a.idea_id = i.id
                    where i.taken_at is null
                    order by a.last_day is not null, a.last_day, i.id limit 1
                    """, nativeQuery = true)
    Optional<Long> next(long roomId);
}
