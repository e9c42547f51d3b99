package app.elevenses.people;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, Long> {

    Team save(Team team);

    boolean existsByName(String name);

    void deleteById(long id);

    @Query("select new app.elevenses.people.TeamItem(t.id, t.name) from Team t order by t.name")
    List<TeamItem> all();
}
