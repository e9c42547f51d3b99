package app.elevenses.people;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A person in brief, as shown beside what they say. */
public record PersonCard(
        long id,
        String handle,
        String name,
        @Nullable Long pictureId,
        ZoneId zone,
        @Nullable String team,
        @Nullable String office) {

    PersonCard(
            long id,
            String handle,
            String name,
            @Nullable Long pictureId,
            String zone,
            @Nullable String team,
            @Nullable String office) {
        this(id, handle, name, pictureId, ZoneId.of(zone), team, office);
    }

    /** Whether they work away from every office. */
    public boolean remote() {
        return office == null;
    }
}
