package app.elevenses.settings;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettingRepository extends Repository<Setting, String> {

    Setting save(Setting setting);

    @Query("select s.value from Setting s where s.name = :name")
    Optional<String> value(String name);
}
