package app.elevenses.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    String CARD = """
            select new app.elevenses.people.PersonCard(
                p.id, p.handle, p.name, p.pictureId, p.timeZone, t.name, o.name)
            from Person p left join Team t on t.id = p.teamId left join Office o on o.id = p.officeId
            """;

    String KNOWN = """
            select new app.elevenses.people.KnownPerson(
                p.id, p.handle, p.name, p.pictureId, p.timeZone, t.name, o.name,
                p.workDays, p.workFromMinute, p.workToMinute, p.language, p.colorScheme, p.leftAt)
            from Person p left join Team t on t.id = p.teamId left join Office o on o.id = p.officeId
            """;

    String COLLEAGUE = """
            select new app.elevenses.people.ColleagueItem(
                p.id, p.handle, p.name, p.pictureId, p.timeZone, t.name, o.name,
                p.workDays, p.workFromMinute, p.workToMinute)
            from Person p left join Team t on t.id = p.teamId left join Office o on o.id = p.officeId
            where p.leftAt is null
            """;

    Person save(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findByHandle(String handle);

    boolean existsByHandle(String handle);

    /** Leaves alone who is there already. */
    @Modifying
    @Query(value = """
                    insert ignore into people
                        (version, handle, name, time_zone, language, color_scheme, joined_at, left_at)
                    values (0, :handle, :name, 'UTC', 'en', 'SYSTEM', :at, :at)
                    """, nativeQuery = true)
    int keepHouse(String handle, String name, Instant at);

    boolean existsByPictureId(long pictureId);

    @Query(KNOWN + "where p.id in :ids")
    List<KnownPerson> known(Collection<Long> ids);

    @Query(CARD + "where p.handle = :handle")
    Optional<PersonCard> card(String handle);

    @Query(CARD + "where p.handle in :handles and p.leftAt is null")
    List<PersonCard> called(Collection<String> handles);

    @Query(CARD + """
            where p.leftAt is null
              and (p.name like concat(:words, '%') escape '!' or p.name like concat('% ', :words, '%') escape '!'
                   or p.handle like concat(:handle, '%') escape '!')
            order by p.name, p.id
            """)
    List<PersonCard> matching(String words, String handle, Limit limit);

    @Query(COLLEAGUE + " and p.handle = :handle")
    Optional<ColleagueItem> colleague(String handle);

    @Query(COLLEAGUE + """
             and (p.name like concat(:words, '%') escape '!' or p.name like concat('% ', :words, '%') escape '!'
                  or p.handle like concat(:handle, '%') escape '!'
                  or t.name like concat(:words, '%') escape '!' or t.name like concat('% ', :words, '%') escape '!'
                  or o.name like concat(:words, '%') escape '!' or o.name like concat('% ', :words, '%') escape '!')
             and (p.name > :afterName or (p.name = :afterName and p.id > :afterId))
            order by p.name, p.id
            """)
    List<ColleagueItem> colleagues(String words, String handle, String afterName, long afterId, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p join p.roles r where r = ADMINISTRATOR and p.leftAt is null order by p.id")
    List<Person> administratorsAlone();

    @Query("select count(p) > 0 from Person p where p.teamId = :teamId and p.leftAt is null")
    boolean isAnybodyInTeam(long teamId);

    @Query("select count(p) > 0 from Person p where p.officeId = :officeId and p.leftAt is null")
    boolean isAnybodyInOffice(long officeId);

    @Modifying
    @Query("update Person p set p.teamId = null where p.teamId = :teamId and p.leftAt is not null")
    void forgetTeam(long teamId);

    @Modifying
    @Query("update Person p set p.officeId = null where p.officeId = :officeId and p.leftAt is not null")
    void forgetOffice(long officeId);

    @Query("select count(p) from Person p where p.leftAt is null and p.id in :ids")
    long countHere(Collection<Long> ids);

    @Query("select p.id from Person p join p.roles r where r = :role and p.leftAt is null order by p.id")
    List<Long> holding(Role role);
}
