package app.elevenses.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "settings")
class Setting {

    @Id
    private String name;

    private String value;
    private long chosenById;
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected Setting() {}

    Setting(String name, String value, long chosenById, Instant at) {
        this.name = name;
        this.value = value;
        this.chosenById = chosenById;
        chosenAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
