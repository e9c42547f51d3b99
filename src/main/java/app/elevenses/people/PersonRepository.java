package app.elevenses.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    String CARD = """
            select new app.elevenses.people.PersonCard(
                p.id, p.handle, p.name, p.pictureId, p.timeZone, t.name, o.name)
            from Person p left join Team t on t.id = p.teamId left join Office o on o.id = p.officeId
            """;

    Person save(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findByHandle(String handle);

    boolean existsByHandle(String handle);

    boolean existsByPictureId(long pictureId);

    @Query(CARD + "where p.id in :ids")
    List<PersonCard> cards(Collection<Long> ids);

    @Query(CARD + "where p.handle = :handle")
    Optional<PersonCard> card(String handle);

    @Query(CARD + """
            where p.leftAt is null
              and (p.name like concat(:words, '%') escape '!' or p.name like concat('% ', :words, '%') escape '!'
                   or p.handle like concat(:handle, '%') escape '!')
            order by p.name, p.id
            """)
    List<PersonCard> matching(String words, String handle, Limit limit);

    @Query("select count(p) from Person p where p.leftAt is null and p.id in :ids")
    long countHere(Collection<Long> ids);

    @Query("select p.id from Person p join p.roles r where r = :role and p.leftAt is null order by p.id")
    List<Long> holding(Role role);
}
