package app.elevenses.vault;

import java.util.List;
import org.springframework.data.repository.Repository;

interface KnownKeyRepository extends Repository<KnownKey, String> {

    List<KnownKey> findAll();

    KnownKey saveAndFlush(KnownKey key);
}
