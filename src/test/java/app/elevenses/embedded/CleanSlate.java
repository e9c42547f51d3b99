package app.elevenses.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Empties the database of the tests before a run uses it for the first time, so that no run sees another's rows. */
final class CleanSlate implements EnvironmentPostProcessor, Ordered {

    private static final Set<String> EMPTIED = new HashSet<>();

    /** After the server has started. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public synchronized void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        if (!EMPTIED.add(url)) {
            return;
        }
        // A table that is dropped may keep a busy disk for longer than a screen would wait, and so may a migration.
        String patient = environment.getProperty("spring.liquibase.url", url);
        try (var connection = DriverManager.getConnection(
                        patient,
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password"));
                var statement = connection.createStatement()) {
            String database = connection.getCatalog();
            statement.execute("DROP DATABASE `" + database + "`");
            statement.execute("CREATE DATABASE `" + database + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the tests cannot be emptied", e);
        }
    }
}
