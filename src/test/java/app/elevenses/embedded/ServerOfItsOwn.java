package app.elevenses.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test that needs the whole portal to itself an empty database on a server nobody else uses, until the JVM ends. */
public final class ServerOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Server SERVER = new Server(Home.at(TestDatabase.HOME + "-of-its-own"), Binaries::find);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!SERVER.isAlive()) {
            SERVER.start();
        }
        empty(SERVER.settings());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("serverOfItsOwn", SERVER.settings()));
    }

    private static void empty(Map<String, Object> settings) {
        try (Connection connection = DriverManager.getConnection(
                        String.valueOf(settings.get("spring.datasource.url")),
                        String.valueOf(settings.get("spring.datasource.username")),
                        String.valueOf(settings.get("spring.datasource.password")));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE `%s`".formatted(Credentials.DATABASE));
            statement.execute("CREATE DATABASE `%s` CHARACTER SET utf8mb4".formatted(Credentials.DATABASE));
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the test cannot be emptied", e);
        }
    }
}
