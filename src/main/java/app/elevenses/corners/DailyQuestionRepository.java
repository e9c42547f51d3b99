package app.elevenses.corners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DailyQuestionRepository extends Repository<DailyQuestion, Long> {

    DailyQuestion save(DailyQuestion question);

    Optional<DailyQuestion> findByRoomId(long roomId);

    List<DailyQuestion> findAll();

    @Modifying
    @Query("delete from DailyQuestion q where q.roomId = :roomId")
    int stop(long roomId);

    /** Answers 0 when that room was asked that day already. */
    @Modifying
    @Query(
            value = "insert ignore into questions_asked (room_id, day, asked_at) values (:roomId, :day, :at)",
            nativeQuery = true)
    int takeTurn(long roomId, LocalDate day, Instant at);

    @Modifying
    @Query(
            value = "update questions_asked set idea_id = :ideaId, message_id = :messageId"
                    + " where room_id = :roomId and day = :day",
            nativeQuery = true)
    int asked(long roomId, LocalDate day, long ideaId, long messageId);

    @Query(value = "select message_id from questions_asked where message_id in :messageIds", nativeQuery = true)
    List<Long> among(Collection<Long> messageIds);
}
