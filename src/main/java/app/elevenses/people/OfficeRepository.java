package app.elevenses.people;

import org.springframework.data.repository.Repository;

interface OfficeRepository extends Repository<Office, Long> {

    Office save(Office office);
}
