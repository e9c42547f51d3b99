package app.elevenses.notes;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which parcels belong to a note; for features that act on them by themselves and show none of it. */
@Component
@Transactional(readOnly = true)
public class NoteParcels {

    private final ParcelRepository parcels;

    NoteParcels(ParcelRepository parcels) {
        this.parcels = parcels;
    }

    public List<Long> of(long noteId) {
        return parcels.of(Set.of(noteId)).stream().map(ParcelRecord::id).toList();
    }
}
