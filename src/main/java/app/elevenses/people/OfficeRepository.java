package app.elevenses.people;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeRepository extends Repository<Office, Long> {

    Office save(Office office);

    boolean existsByName(String name);

    void deleteById(long id);

    @Query(
            "select new app.elevenses.people.OfficeItem(o.id, o.name, o.country, o.timeZone) from Office o order by o.name")
    List<OfficeItem> all();
}
