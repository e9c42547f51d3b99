package app.elevenses.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "discretions")
class DiscretionChoice {

    @Id
    private long personId;

    private boolean invisible;
    private boolean showsTyping;
    private boolean showsHours;

    protected DiscretionChoice() {}

    long personId() {
        return personId;
    }

    Discretion chosen() {
        return new Discretion(invisible, showsTyping, showsHours);
    }

    void choose(Discretion choice) {
        invisible = choice.invisible();
        showsTyping = choice.typing();
        showsHours = choice.hours();
    }
}
