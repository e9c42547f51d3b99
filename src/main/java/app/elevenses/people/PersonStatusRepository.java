package app.elevenses.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonStatusRepository extends Repository<PersonStatus, Long> {

    record Kept(
            long personId,
            String emoji,
            String words,
            @Nullable Instant endsAt) {

        StatusItem item() {
            return new StatusItem(emoji, words, endsAt);
        }
    }

    PersonStatus save(PersonStatus status);

    Optional<PersonStatus> findById(long personId);

    @Query("""
            select new app.elevenses.people.PersonStatusRepository$Kept(s.personId, s.emoji, s.words, s.endsAt)
            from PersonStatus s where s.endsAt is null or s.endsAt > :now
            """)
    List<Kept> there(Instant now);

    @Modifying
    @Query("delete from PersonStatus s where s.personId = :personId")
    int forget(long personId);

    @Modifying
    @Query("delete from PersonStatus s where s.endsAt <= :now")
    int forgetWhatIsOver(Instant now);
}
