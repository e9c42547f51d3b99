package app.elevenses.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "people")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String handle;
    private String name;
    private @Nullable Long pictureId;
    private String timeZone;
    private String language;

    @Enumerated(EnumType.STRING)
    private ColorScheme colorScheme = ColorScheme.SYSTEM;

    private @Nullable Long teamId;
    private @Nullable Long officeId;
    private @Nullable String mailAddress;

    @Convert(converter = WorkingDays.class)
    private Set<DayOfWeek> workDays = WorkingHours.USUAL.days();

    private int workFromMinute = minute(WorkingHours.USUAL.from());
    private int workToMinute = minute(WorkingHours.USUAL.to());
    private Instant joinedAt;
    private @Nullable Instant leftAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_roles", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.of(Role.STAFF);

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(Newcomer someone, Instant at) {
        handle = someone.handle();
        name = Names.read(someone.name(), Names.LONGEST);
        timeZone = someone.zone().getId();
        language = someone.language().getLanguage();
        teamId = someone.teamId();
        officeId = someone.officeId();
        mailAddress = someone.mailAddress();
        roles.addAll(someone.roles());
        joinedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    long id() {
        return id;
    }

    String handle() {
        return handle;
    }

    boolean worksHere() {
        return leftAt == null;
    }

    String name() {
        return name;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Preferences preferences() {
        return new Preferences(Locale.forLanguageTag(language), colorScheme, ZoneId.of(timeZone));
    }

    WorkingHours hours() {
        return WorkingHours.of(workDays, workFromMinute, workToMinute);
    }

    @Nullable
    String mailAddress() {
        return mailAddress;
    }

    Correspondent correspondent() {
        Preferences reads = preferences();
        return new Correspondent(id, name, mailAddress, reads.language(), reads.zone(), hours(), worksHere());
    }

    void work(WorkingHours hours) {
        workDays = hours.days();
        workFromMinute = minute(hours.from());
        workToMinute = minute(hours.to());
    }

    void live(ZoneId zone) {
        timeZone = zone.getId();
    }

    void receiveMailAt(@Nullable String address) {
        mailAddress = address;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    void read(Locale chosen) {
        language = chosen.getLanguage();
    }

    void readOn(ColorScheme chosen) {
        colorScheme = chosen;
    }

    void rename(String chosen) {
        name = Names.read(chosen, Names.LONGEST);
    }

    /** Shows that picture or none, and says which one it was before. */
    Optional<Long> wear(@Nullable Long picture) {
        Optional<Long> before = Optional.ofNullable(pictureId);
        pictureId = picture;
        return before.filter(old -> !old.equals(picture));
    }

    Employment employment() {
        return new Employment(teamId, officeId, roles());
    }

    void belong(@Nullable Long team, @Nullable Long office) {
        teamId = team;
        officeId = office;
    }

    /** Everybody is staff, whatever else they are. */
    void hold(Set<Role> chosen) {
        roles.retainAll(chosen);
        roles.addAll(chosen);
        roles.add(Role.STAFF);
    }

    void leave(Instant at) {
        leftAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
