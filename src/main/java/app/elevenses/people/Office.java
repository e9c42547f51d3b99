package app.elevenses.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

@Entity
@Table(name = "offices")
class Office {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private String country;
    private String timeZone;

    @SuppressWarnings("NullAway.Init")
    protected Office() {}

    Office(String name, String country, ZoneId zone) {
        this.name = name;
        this.country = country;
        timeZone = zone.getId();
    }

    long id() {
        return id;
    }
}
