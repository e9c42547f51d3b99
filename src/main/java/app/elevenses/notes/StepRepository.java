package app.elevenses.notes;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<Step, Long> {

    @Query("""
            select new app.elevenses.notes.StepRecord(s.note.id, s.parcel.id, s.deed, s.byId, s.words, s.takenAt)
            from Step s where s.note.id in :noteIds order by s.id
            """)
    List<StepRecord> of(Collection<Long> noteIds);
}
