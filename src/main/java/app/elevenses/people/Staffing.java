package app.elevenses.people;

import jakarta.validation.Valid;
import java.time.ZoneId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Brings people, teams and offices in. */
@Service
@Validated
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional
public class Staffing {

    private final Enrolment enrolment;
    private final TeamRepository teams;
    private final OfficeRepository offices;

    Staffing(Enrolment enrolment, TeamRepository teams, OfficeRepository offices) {
        this.enrolment = enrolment;
        this.teams = teams;
        this.offices = offices;
    }

    /** Welcomes somebody and says who they are; refuses a handle that somebody has. */
    public long join(@Valid NewPerson someone) {
        return enrolment.enrol(someone);
    }

    /** Lets somebody go: what they said stays, signing in ends. */
    public void leave(String handle) {
        enrolment.end(handle);
    }

    public long formTeam(String name) {
        return teams.save(new Team(name)).id();
    }

    /** Opens an office; {@code country} is an ISO 3166 code of two letters. */
    public long openOffice(String name, String country, ZoneId zone) {
        return offices.save(new Office(name, country, zone)).id();
    }
}
