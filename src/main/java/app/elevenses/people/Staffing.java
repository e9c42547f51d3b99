package app.elevenses.people;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Brings people in, says where they belong and what they may do, and lets them go. */
@Service
@Validated
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional
public class Staffing {

    private final Enrolment enrolment;
    private final PersonRepository people;
    private final TeamRepository teams;
    private final OfficeRepository offices;
    private final JoinLinks links;
    private final ApplicationEventPublisher events;

    Staffing(
            Enrolment enrolment,
            PersonRepository people,
            TeamRepository teams,
            OfficeRepository offices,
            JoinLinks links,
            ApplicationEventPublisher events) {
        this.enrolment = enrolment;
        this.people = people;
        this.teams = teams;
        this.offices = offices;
        this.links = links;
        this.events = events;
    }

    /** Welcomes somebody and says who they are; refuses a handle that somebody has. */
    public long join(@Valid NewPerson someone) {
        return enrolment.enrol(someone);
    }

    /** Welcomes somebody who chooses their password themselves, with the link that is handed back. */
    public Invitation welcome(@Valid Newcomer someone) {
        return links.invite(people.findById(enrolment.enrol(someone)).orElseThrow());
    }

    /** A handle for somebody of that name that nobody has; empty when their name suggests none. */
    @Transactional(readOnly = true)
    public String suggestHandle(String name) {
        String handle = Handles.suggest(name);
        String free = handle;
        for (int number = 2; !handle.isEmpty() && people.existsByHandle(free); number++) {
            free = handle + number;
        }
        return free;
    }

    /** A link with which they choose a new password; the old one is good until they do. */
    public Invitation invite(String handle) {
        return links.invite(here(handle));
    }

    @Transactional(readOnly = true)
    public Employment employment(String handle) {
        return here(handle).employment();
    }

    /** Puts them where they belong, with those roles from their next request on. */
    public void employ(String handle, Employment chosen) {
        if (!chosen.roles().contains(Role.ADMINISTRATOR)) {
            leaveSomebodyInChargeWithout(handle);
        }
        Person person = here(handle);
        person.belong(chosen.teamId(), chosen.officeId());
        person.hold(chosen.roles());
        events.publishEvent(new PersonRewritten(person.id()));
        events.publishEvent(new RolesGiven(person.id()));
    }

    /** Lets somebody go: what they said stays, signing in ends. */
    public void leave(String handle) {
        leaveSomebodyInChargeWithout(handle);
        enrolment.end(handle);
    }

    /** Of two administrators who leave at the same moment, the second waits here, and is the last one. */
    private void leaveSomebodyInChargeWithout(String handle) {
        Set<String> inCharge =
                people.administratorsAlone().stream().map(Person::handle).collect(toSet());
        if (inCharge.equals(Set.of(handle))) {
            throw new LastAdministrator();
        }
    }

    @Transactional(readOnly = true)
    public List<TeamItem> teams() {
        return teams.all();
    }

    public long formTeam(String name) {
        String read = Names.read(name, Names.LONGEST_OF_A_PLACE);
        if (teams.existsByName(read)) {
            throw new NameTaken();
        }
        return teams.save(new Team(read)).id();
    }

    /** Refuses a team that somebody who works here is in. */
    public void dissolveTeam(long id) {
        if (people.isAnybodyInTeam(id)) {
            throw new StillInUse();
        }
        people.forgetTeam(id);
        teams.deleteById(id);
    }

    @Transactional(readOnly = true)
    public List<OfficeItem> offices() {
        return offices.all();
    }

    /** Opens an office; {@code country} is an ISO 3166 code of two letters. */
    public long openOffice(String name, String country, ZoneId zone) {
        String read = Names.read(name, Names.LONGEST_OF_A_PLACE);
        if (offices.existsByName(read)) {
            throw new NameTaken();
        }
        return offices.save(new Office(read, country, zone)).id();
    }

    /** Refuses an office that somebody who works here belongs to. */
    public void closeOffice(long id) {
        if (people.isAnybodyInOffice(id)) {
            throw new StillInUse();
        }
        people.forgetOffice(id);
        offices.deleteById(id);
    }

    private Person here(String handle) {
        return people.findByHandle(handle).filter(Person::worksHere).orElseThrow(NobodyThere::new);
    }
}
