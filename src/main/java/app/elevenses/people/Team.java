package app.elevenses.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "teams")
class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String name) {
        this.name = name;
    }

    long id() {
        return id;
    }
}
