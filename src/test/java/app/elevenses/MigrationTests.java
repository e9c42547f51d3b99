package app.elevenses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Tag("database")
class MigrationTests {

    @Autowired
    private JdbcClient database;

    @Test
    void everyMigrationAppliesToAnEmptyDatabase() {
        assertThat(one("SELECT COUNT(*) FROM DATABASECHANGELOG WHERE EXECTYPE <> 'EXECUTED'"))
                .isEqualTo("0");
    }

    @Test
    void namesSortAsPeopleExpect() {
        assertThat(one("SELECT @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
    }

    @Test
    void aNewTableIsSortedThatWayToo() {
        database.sql("CREATE TABLE sorted_names (name VARCHAR(20))").update();
        try {
            assertThat(one("SELECT table_collation FROM information_schema.tables WHERE table_name = 'sorted_names'"))
                    .isEqualTo("utf8mb4_uca1400_ai_ci");
        } finally {
            database.sql("DROP TABLE sorted_names").update();
        }
    }

    private String one(String query) {
        return database.sql(query).query(String.class).single();
    }
}
