package app.elevenses.people;

import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, Long> {

    Team save(Team team);
}
