package app.elevenses.people;

import org.springframework.data.repository.Repository;

interface SetupRepository extends Repository<Setup, Integer> {

    Setup saveAndFlush(Setup setup);

    long count();
}
