package app.elevenses.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PasswordRepository extends Repository<Password, Long> {

    Password save(Password password);

    Optional<Password> findById(long personId);
}
